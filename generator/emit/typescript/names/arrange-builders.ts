import type { TypeName } from "./name-plan.js";
import { unusedName } from "./unused-name.js";
import { typeIdentifier } from "./type-identifier.js";
import { fileStem } from "./file-stem.js";
import { isFramed, type PathChild, type PathNode } from "../../../api/path-tree.js";
import { isReservedTypeName } from "./reserved-names.js";
import { shortName } from "./short-name.js";
import { segmentProperty } from "./segment-property.js";
import { keyMethod } from "./value-methods.js";

/** The interface of a node of the path tree. */
export interface BuilderName extends TypeName {
  /** What the name is made of: the way to the node, step by step. */
  readonly words: readonly string[];
  /** The name of the interface that stands for all equal nodes, which may be this one. */
  readonly shared: TypeName;
}

/** The name and the file of the interface of each node, parents before children. Equal nodes are one interface, of the shortest of their names. */
export const arrangeBuilders = (
  root: PathNode,
  equal: ReadonlyMap<PathNode, number>,
  typeNames: Iterable<string>,
): ReadonlyMap<PathNode, BuilderName> => {
  const own = ownNames(root, equal, new Set(typeNames));
  const shared = new Map<number | undefined, TypeName>();
  for (const [node, name] of own) {
    const found = shared.get(equal.get(node));
    if (found === undefined || isBetter(name, found)) shared.set(equal.get(node), name);
  }
  return new Map([...own].map(([node, name]) => [node, { ...name, shared: shared.get(equal.get(node)) ?? name }]));
};

type OwnName = Omit<BuilderName, "shared">;

const isBetter = ({ name }: TypeName, other: TypeName): boolean =>
  name.length < other.name.length || (name.length === other.name.length && name < other.name);

/** Equal nodes may have one name, where theirs are long ones that were cut. */
const ownNames = (
  root: PathNode,
  equal: ReadonlyMap<PathNode, number>,
  typeNames: ReadonlySet<string>,
): ReadonlyMap<PathNode, OwnName> => {
  const taken = new Set([...typeNames].map((name) => name.toLowerCase()));
  const names = new Map<PathNode, OwnName>();
  const given = new Map<string, OwnName>();
  const visit = (node: PathNode, words: readonly string[], literals: readonly string[]): void => {
    const wanted = builderName(words, typeNames);
    const key = `${equal.get(node)} ${wanted}`;
    const found = given.get(key) ?? { name: unusedName(wanted, taken), path: builderFile(literals), words };
    given.set(key, found);
    names.set(node, found);
    for (const child of node.children) {
      const deeper = child.kind === "literal" ? [...literals, child.spelling] : literals;
      visit(child.node, [...words, wordOf(child)], deeper);
    }
  };
  visit(root, [], []);
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

const builderName = (words: readonly string[], typeNames: ReadonlySet<string>): string => {
  const name = words.length === 0 ? "Client" : typeIdentifier(shortName(words));
  return words.length > 0 && (typeNames.has(name) || isReservedTypeName(name) || isPlatformName(name))
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
      return isFramed(child) ? `By${typeIdentifier(`${child.prefix ?? ""} ${child.suffix ?? ""}`)}` : "ById";
    case "key":
      return typeIdentifier(keyMethod(child.spelling));
    case "colon":
      return "ByPath";
    case "call":
      return `${typeIdentifier(segmentProperty(child.spelling))}Call${child.arguments.map(({ name }) => typeIdentifier(name === "" ? "value" : name)).join("")}`;
  }
};
