import { ancestorsOf, hierarchyOf, inheritedProperty } from "../../api/hierarchy.js";
import type { PropertyRow } from "../../model/page.js";
import type { TypeDefinition } from "../../model/type.js";
import { byText } from "../../lists/group-by.js";
import type { Declaration } from "./declaration.js";
import { sameType } from "./same-type.js";

/** Leaves out what an ancestor has already: rows marked as inherited, and rows that repeat an ancestor's type. */
export const withoutInherited = (
  types: readonly TypeDefinition[],
  declarations: readonly Declaration[],
): readonly TypeDefinition[] => {
  const hierarchy = hierarchyOf(types);
  const inherited = inheritedKeys(declarations);
  return types.map((type) => {
    if (type.kind === "enum") return type;
    const ancestors = ancestorsOf(type, hierarchy);
    const own = type.properties.filter((property) => {
      const same = inheritedProperty(property.name, ancestors);
      if (same === undefined) return true;
      return !inherited.has(propertyKey(type.name, property.name)) && !sameType(same.type, property.type);
    });
    return { ...type, properties: [...own].sort((left, right) => byText(left.name, right.name)) };
  });
};

/** Which properties the rows mark as inherited, whatever ancestor they name. */
const inheritedKeys = (declarations: readonly Declaration[]): ReadonlySet<string> =>
  new Set(declarations.flatMap(({ name, rows }) => rows.filter(isInherited).map((row) => propertyKey(name, row.name))));

const isInherited = ({ marks }: PropertyRow): boolean => marks.inheritedFrom !== undefined;

const propertyKey = (type: string, property: string): string => `${type}/${property}`.toLowerCase();
