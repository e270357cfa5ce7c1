import { splitName } from "../../../api/split-name.js";
import type { TypeDefinition } from "../../../model/type.js";
import type { TypeName } from "./name-plan.js";
import { unusedName } from "./unused-name.js";
import { fileStem } from "./file-stem.js";
import { isReservedTypeName } from "./reserved-names.js";
import { typeIdentifier } from "./type-identifier.js";

/**
 * The TypeScript name and the file of each type, by qualified name.
 * Types of the main namespace have the last part of their name, all others have the rest of their namespace before it,
 * so that a new page renames nothing. A name of the language or of the client's own gets `Resource` or `Enum` behind it; a global of
 * the platform does not, as in `Event` and `File`: what the docs call so is meant where their types are imported.
 */
export const typeNamesOf = (types: readonly TypeDefinition[]): ReadonlyMap<string, TypeName> => {
  const main = mainNamespace(types);
  const sorted = [...types].sort((a, b) => rank(a, main) - rank(b, main) || (a.name < b.name ? -1 : 1));
  const names = new Set<string>();
  const paths = new Set<string>();
  return new Map(
    sorted.map((type) => {
      const name = unusedName(shortName(type, main), names);
      return [type.name, { name, path: unusedName(filePath(type, main), paths) }];
    }),
  );
};

/** The namespace of most types; among equals the shortest, then the first. */
export const mainNamespace = (types: readonly TypeDefinition[]): string => {
  const counts = new Map<string, number>();
  for (const { name } of types) counts.set(splitName(name).namespace, (counts.get(splitName(name).namespace) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([a, countOfA], [b, countOfB]) => countOfB - countOfA || a.length - b.length || (a < b ? -1 : 1),
  );
  return first?.[0] ?? "";
};

/** Types of the main namespace come first, so that they keep their names. */
const rank = (type: TypeDefinition, main: string): number => (splitName(type.name).namespace === main ? 0 : 1);

const subNamespace = (name: string, main: string): string => {
  const namespace = splitName(name).namespace;
  if (namespace === main) return "";
  return namespace.startsWith(`${main}.`) ? namespace.slice(main.length + 1) : namespace;
};

const shortName = (type: TypeDefinition, main: string): string => {
  const name = typeIdentifier(`${subNamespace(type.name, main)}.${splitName(type.name).short}`);
  return isReservedTypeName(name) ? `${name}${type.kind === "enum" ? "Enum" : "Resource"}` : name;
};

const filePath = (type: TypeDefinition, main: string): string => {
  const folders = subNamespace(type.name, main).split(".");
  return ["types", ...folders.filter((folder) => folder !== ""), splitName(type.name).short].map(fileStem).join("/");
};
