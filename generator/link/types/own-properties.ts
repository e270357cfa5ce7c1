import type { PropertyRow } from "../../model/page.js";
import type { Property, StructuredType, TypeDefinition } from "../../model/type.js";
import { byText } from "../../lists/group-by.js";
import type { Declaration } from "./declaration.js";
import { chainOf, type Bases } from "./inheritance.js";
import { sameType } from "./same-type.js";

/** Leaves out what an ancestor has already: rows marked as inherited, and rows that repeat an ancestor's type. */
export const withoutInherited = (
  types: readonly TypeDefinition[],
  bases: Bases,
  declarations: readonly Declaration[],
): readonly TypeDefinition[] => {
  const structured = structuredByName(types);
  const inherited = inheritedKeys(declarations);
  return types.map((type) => {
    if (type.kind === "enum") return type;
    const above = propertiesOfChain(chainOf(type.name, bases), structured);
    const own = type.properties.filter((property) => {
      const same = above.get(property.name);
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

/** The properties of a type and its ancestors, given nearest first, by name: the nearest one counts. */
export const propertiesOfChain = (
  chain: readonly string[],
  structured: ReadonlyMap<string, StructuredType>,
): ReadonlyMap<string, Property> =>
  new Map(
    [...chain]
      .reverse()
      .flatMap((name) =>
        (structured.get(name)?.properties ?? []).map((property) => [property.name, property] as const),
      ),
  );

/** The structured types among the given ones. */
export const structuredByName = (types: readonly TypeDefinition[]): ReadonlyMap<string, StructuredType> =>
  new Map(types.flatMap((type) => (type.kind === "structured" ? [[type.name, type] as const] : [])));
