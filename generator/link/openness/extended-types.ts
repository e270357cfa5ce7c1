import { ancestorsOf, descendantsOf, type Hierarchy, hierarchyOf } from "../../api/hierarchy.js";
import { isEntity } from "../../api/keys.js";
import { familyProperties } from "../../api/properties.js";
import { isExtensionName } from "../../../templates/contract/harness/schema/extension-name.js";
import type { Operation } from "../../model/operation.js";
import type { StructuredType, TypeDefinition } from "../../model/type.js";
import type { PairedExample } from "../examples/pair-examples.js";
import { shownNames } from "./shown-names.js";

/** Open types of one version, with what shows what they take. */
export interface OpenTypes {
  readonly types: readonly TypeDefinition[];
  readonly operations: readonly Operation[];
  readonly examples: readonly PairedExample[];
}

/**
 * The same types, where open entities take what is documented and extensions by their names. Open they stay where names say
 * nothing: without a key they are dictionaries, and an entity is a bag of values where examples show it so, or where no
 * page gives it, or what is derived from it, a property.
 */
export const extendedTypes = (
  { types, operations, examples }: OpenTypes,
  extensionNames: readonly string[] | undefined,
): readonly TypeDefinition[] => {
  if (extensionNames === undefined) return types;
  const hierarchy = hierarchyOf(types);
  const shown = shownNames({ operations, examples, schema: hierarchy.types });
  const isBag = (type: StructuredType): boolean =>
    !isEntity(type, hierarchy) ||
    isBare(type, hierarchy) ||
    holdsAnything(shown.get(type.name) ?? [], knownNames(type, hierarchy), extensionNames);
  return types.map((type) =>
    type.kind === "structured" && type.isOpen && type.certainty !== "named" && !isBag(type)
      ? { ...type, isOpen: false, extensions: extensionNames }
      : type,
  );
};

const isBare = ({ name, properties }: StructuredType, hierarchy: Hierarchy): boolean =>
  properties.length === 0 && descendantsOf(name, hierarchy).length === 0;

/** Names that any type of the family has: an answer that speaks of the base shows what derived types have. */
const knownNames = (type: StructuredType, hierarchy: Hierarchy): ReadonlySet<string> => {
  const root = [type, ...ancestorsOf(type, hierarchy)].findLast(({ isOpen }) => isOpen) ?? type;
  return new Set(familyProperties(root.name, hierarchy).map(({ name }) => name));
};

/** Whether most of the objects that are shown have members of names that mean nothing: few may be flaws of the pages. */
const holdsAnything = (
  objects: readonly (readonly string[])[],
  known: ReadonlySet<string>,
  extensionNames: readonly string[],
): boolean => {
  const isStrange = (name: string): boolean =>
    !name.includes("@") && !known.has(name) && !isExtensionName(name, extensionNames);
  return objects.filter((names) => names.some(isStrange)).length * 2 > objects.length;
};
