import type { EnumType, StructuredType, TypeDefinition } from "../../model/type.js";
import type { Page, PropertyRow } from "../../model/page.js";
import { groupBy } from "../../lists/group-by.js";
import type { Declaration } from "./declaration.js";
import { splitName } from "../../api/split-name.js";
import { propertyOf } from "./properties.js";
import type { NamedType, TypeResolver } from "./resolve-type.js";

/**
 * Definitions for the names that no page declares: an enumeration where descriptions list its values, else an open type.
 * A name that rows call the type they are inherited from has those rows as its properties.
 */
export const namedDefinitions = (
  resolver: TypeResolver,
  declarations: readonly Declaration[],
): readonly TypeDefinition[] => {
  const inherited = inheritedRows(declarations);
  // Resolving an inherited row can name a further type, so the list may grow while it is walked.
  const definitions = new Map<string, TypeDefinition>();
  for (let named = resolver.named(); named.length > definitions.size; named = resolver.named()) {
    for (const type of named) {
      if (definitions.has(type.name)) continue;
      definitions.set(type.name, type.members.length > 0 ? enumOf(type) : openType(type, inherited, resolver));
    }
  }
  return [...definitions.values()];
};

const enumOf = ({ name, origins, members }: NamedType): EnumType => ({
  kind: "enum",
  name,
  description: "",
  certainty: "prose",
  origins,
  members,
});

const openType = ({ name, origins }: NamedType, inherited: InheritedRows, resolver: TypeResolver): StructuredType => {
  const rows = inherited.get(splitName(name).short.toLowerCase()) ?? [];
  const properties = new Map(rows.map(({ row, page }) => [row.name, propertyOf(row, page, resolver)]));
  return {
    kind: "structured",
    name,
    description: "",
    certainty: properties.size > 0 ? "prose" : "named",
    origins,
    isAbstract: false,
    isOpen: true,
    properties: [...properties.values()],
  };
};

/** A row that calls itself inherited, with its page. */
interface InheritedRow {
  readonly row: PropertyRow;
  readonly page: Page;
  /** Short name of the type that it is inherited from, in lower case. */
  readonly from: string;
}

type InheritedRows = ReadonlyMap<string, readonly InheritedRow[]>;

const inheritedRows = (declarations: readonly Declaration[]): InheritedRows => {
  const found = declarations.flatMap(({ rows, page }) =>
    rows.flatMap((row): readonly InheritedRow[] => {
      const name = row.marks.inheritedFrom?.name;
      return name === undefined ? [] : [{ row, page, from: splitName(name).short.toLowerCase() }];
    }),
  );
  return groupBy(found, ({ from }) => from);
};
