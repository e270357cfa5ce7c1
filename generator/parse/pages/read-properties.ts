import type { Dialect } from "../../dialects/dialect.js";
import type { MemberTable, PropertyRow } from "../../model/page.js";
import type { Block, Paragraph, Table } from "../blocks/block.js";
import { type Reading, reading, traceOf } from "../reading.js";
import { readMemberRow } from "../rows/read-member-row.js";
import { readPropertyRow } from "../rows/read-property-row.js";
import { readRows } from "../rows/read-rows.js";
import type { Section } from "../sections/section.js";
import { type Columns, columnsOf, namedByFirst } from "../tables/columns-of.js";
import { inheritedFrom } from "../text/inherited-from.js";
import { ownerOf, subjectOf, type TableSurroundings, typeNameIn } from "./table-subject.js";

/** The properties, relationships and enumerations that a resource page lists. */
export interface FoundProperties {
  readonly properties: readonly PropertyRow[];
  readonly memberTables: readonly MemberTable[];
}

/**
 * Reads the Properties, Relationships, Members and `<name> values` sections of a page.
 *
 *     ## Properties
 *
 *     | Property | Type | Description |
 *     |----------|------|-------------|
 *     | color    | String | The paint. |
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readProperties = (sections: readonly Section[], dialect: Dialect): Reading<FoundProperties> => {
  const title = typeNameIn(
    sections.find(({ kind, heading }) => kind === "head" && heading !== undefined)?.heading?.text ?? "",
  );
  const properties: PropertyRow[] = [];
  const memberTables: MemberTable[] = [];
  const readings: Reading<unknown>[] = [];
  for (const section of sections) {
    section.blocks.forEach((block, index) => {
      if (block.kind !== "table") return;
      const around = { section, intro: introOf(section.blocks, index), above: properties, title };
      const found = readTable(block, around, dialect);
      properties.push(...found.value.properties);
      memberTables.push(...found.value.memberTables);
      readings.push(found);
    });
  }
  return { value: { properties: withValues(properties, memberTables), memberTables }, ...traceOf(readings) };
};

const introOf = (blocks: readonly Block[], index: number): Paragraph | undefined => {
  const before = blocks.slice(0, index).findLast((block) => block.kind === "paragraph" || block.kind === "table");
  return before?.kind === "paragraph" ? before : undefined;
};

const readTable = (table: Table, around: TableSurroundings, dialect: Dialect): Reading<FoundProperties> => {
  const columns = columnsOf(table, dialect);
  const { kind, heading } = around.section;
  switch (kind) {
    case "members":
      return readMembers(table, columns, undefined);
    case "enumValues":
      return readMembers(table, columns, typeNameIn(heading?.text ?? ""));
    case "properties":
    case "relationships":
      return listsMembers(columns)
        ? readMembers(table, columns, subjectOf(around))
        : readPropertyTable(table, around, { columns, dialect });
    default:
      return nothing;
  }
};

const nothing: Reading<FoundProperties> = reading({ properties: [], memberTables: [] });

const hasType = ({ places }: Columns): boolean => places.has("type") || places.has("return");

const listsMembers = (columns: Columns): boolean =>
  !hasType(columns) && (columns.places.has("member") || (columns.places.has("value") && !columns.places.has("name")));

const readPropertyTable = (
  table: Table,
  around: TableSurroundings,
  { columns, dialect }: { readonly columns: Columns; readonly dialect: Dialect },
): Reading<FoundProperties> => {
  const named = namedByFirst(columns);
  if (!named.places.has("name") || !(columns.places.has("name") || hasType(columns))) return nothing;
  const kind: PropertyRow["table"] = around.section.kind === "relationships" ? "relationships" : "properties";
  const owner = ownerOf(around, dialect.subjects);
  const inherited = around.intro === undefined ? undefined : inheritedFrom(around.intro.prose, dialect);
  const { value, ...trace } = readRows(table, (row) => readPropertyRow(row, { columns: named, table: kind, dialect }));
  const properties = value.map((row) => ({
    ...row,
    marks: inherited === undefined ? row.marks : { inheritedFrom: inherited, ...row.marks },
    ...(owner !== undefined && { owner }),
  }));
  return { value: { properties, memberTables: [] }, ...trace };
};

const readMembers = (table: Table, columns: Columns, name: string | undefined): Reading<FoundProperties> => {
  const { value: members, ...trace } = readRows(table, (row) => readMemberRow(row, columns));
  if (members.length === 0 && table.rows.length > 0) return nothing;
  const memberTable = { ...(name !== undefined && { name }), members, origin: table.origin };
  return { value: { properties: [], memberTables: [memberTable] }, ...trace };
};

/** A member table that is named after a property gives the values of that property. */
const withValues = (rows: readonly PropertyRow[], tables: readonly MemberTable[]): readonly PropertyRow[] =>
  rows.map((row) => {
    const table = row.values.length > 0 ? undefined : tables.find(({ name }) => name === row.name);
    return table === undefined ? row : { ...row, values: table.members };
  });
