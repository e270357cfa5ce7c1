import type { TypeName } from "./name-plan.js";
import { unusedName } from "./unused-name.js";
import { typeIdentifier } from "./type-identifier.js";
import { fileStem } from "./file-stem.js";
import type { PathChild, PathNode } from "../../../api/path-tree.js";
import { isReservedTypeName } from "./reserved-names.js";
import { segmentProperty } from "./segment-property.js";
import { keyMethod } from "./value-methods.js";

/** The name and the file of the interface of each node, parents before children. */
export const arrangeBuilders = (
  root: PathNode,
  types: ReadonlyMap<string, TypeName>,
): ReadonlyMap<PathNode, TypeName> => {
  const typeNames = new Set([...types.values()].map(({ name }) => name));
  const taken = new Set([...typeNames].map((name) => name.toLowerCase()));
  const names = new Map<PathNode, TypeName>();
  const visit = (node: PathNode, words: string, literals: readonly string[]): void => {
    names.set(node, { name: unusedName(builderName(words, typeNames), taken), path: builderFile(literals) });
    for (const child of node.children) {
      const deeper = child.kind === "literal" ? [...literals, child.spelling] : literals;
      visit(child.node, `${words}${wordOf(child)}`, deeper);
    }
  };
  visit(root, "", []);
  return names;
};

/**
 * The file for a node behind these literal segments: one for each first segment, and one more for each third.
 * Depth decides, not size, so that a new page moves nothing; on 3,000 operations the largest file has about 100 KB.
 */
export const builderFile = (literals: readonly string[]): string => {
  const depth = literals.length < 3 ? Math.min(literals.length, 1) : literals.length - (literals.length % 3);
  return depth === 0 ? "builders/client" : `builders/${literals.slice(0, depth).map(fileStem).join("/")}`;
};

const builderName = (words: string, typeNames: ReadonlySet<string>): string => {
  const name = words === "" ? "Client" : typeIdentifier(words);
  return words !== "" && (typeNames.has(name) || isReservedTypeName(name) || isPlatformName(name))
    ? `${name}Builder`
    : name;
};

/** Builders stand in one file with what they mention of the platform. */
const isPlatformName = (name: string): boolean => name === "Blob" || name === "FormData";

const wordOf = (child: PathChild): string => {
  switch (child.kind) {
    case "literal":
      return typeIdentifier(child.spelling);
    case "value":
      return child.prefix === undefined ? "ById" : `By${typeIdentifier(child.prefix)}`;
    case "key":
      return typeIdentifier(keyMethod(child.spelling));
    case "colon":
      return "ByPath";
    case "call":
      return `${typeIdentifier(segmentProperty(child.spelling))}Call${child.arguments.map(({ name }) => typeIdentifier(name === "" ? "value" : name)).join("")}`;
  }
};
