import { compileOnce } from "../../dialects/compile-once.js";
import type { ColumnWords } from "../../dialects/column-words.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { RequiredWords } from "../../dialects/mark-words.js";
import { pattern } from "../../dialects/pattern.js";
import type { SectionKind } from "../../dialects/section-words.js";
import type { ParameterRow } from "../../model/page.js";
import type { Table } from "../blocks/block.js";
import { joinReadings, leave, type Reading, reading } from "../reading.js";
import { readParameterRow } from "../rows/read-parameter-row.js";
import { readRows } from "../rows/read-rows.js";
import type { Section } from "../sections/section.js";
import { columnsOf } from "../tables/columns-of.js";

/**
 * The rows of all tables of headers, parameters and request body properties of a page.
 *
 *     ## Query parameters
 *
 *     | Parameter | Type | Description |
 *     |-----------|------|-------------|
 *     | color     | String | The paint of the lamps. |
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readParameters = (sections: readonly Section[], dialect: Dialect): Reading<readonly ParameterRow[]> =>
  joinReadings(sections.map((section) => readSection(section, dialect)));

const readSection = ({ kind, blocks }: Section, dialect: Dialect): Reading<readonly ParameterRow[]> => {
  const place = places[kind];
  if (place === undefined) return reading([]);
  const tables = blocks.filter((block) => block.kind === "table");
  const [first] = tables;
  const isRequired = blocks.some(
    (block) => block.kind === "paragraph" && requiring(dialect.marks.required).test(block.prose.text),
  );
  return joinReadings(
    tables.map((table) => {
      if (place === "body" && first !== undefined && !continues(table, first)) return setAside(table);
      const { value, ...rest } = readTable(table, place, dialect);
      return { ...rest, value: isRequired ? value.map(asRequired) : value };
    }),
  );
};

const requiring = compileOnce(({ ofTables }: RequiredWords) => pattern`\b${ofTables}\b`);

/** What a row says itself counts more than the sentence above its table. */
const asRequired = (row: ParameterRow): ParameterRow => ({ ...row, marks: { required: true, ...row.marks } });

const places: Partial<Record<SectionKind, ParameterRow["in"]>> = {
  requestHeaders: "header",
  queryParameters: "query",
  pathParameters: "path",
  functionParameters: "function",
  requestBody: "body",
};

/** A later table of the request body tells of objects inside it, unless it has the columns of the first and none of its names. */
const continues = (table: Table, first: Table): boolean => {
  if (table === first) return true;
  const names = new Set(first.rows.map(({ cells }) => cells[0]?.text));
  return titlesOf(table) === titlesOf(first) && !table.rows.some(({ cells }) => names.has(cells[0]?.text));
};

const titlesOf = ({ header }: Table): string => header.cells.map(({ text }) => text.toLowerCase()).join("|");

const setAside = (table: Table): Reading<readonly ParameterRow[]> =>
  reading([], [], leave([table, ...table.rows], { is: "notUnderstood", reason: "inner-object" }));

const readTable = (table: Table, place: ParameterRow["in"], dialect: Dialect): Reading<readonly ParameterRow[]> => {
  const columns = columnsOf(table, dialect);
  if (!columns.places.has("name")) return reading([]);
  const title = table.header.cells[columns.places.get("name") ?? 0]?.text ?? "";
  const titled = placeByTitle(title, dialect.columns) ?? place;
  return readRows(table, (row) => readParameterRow(row, { columns, place: titled, dialect }));
};

/** `Query parameter` as a title says more than the heading above it. */
const placeByTitle = (title: string, words: ColumnWords): ParameterRow["in"] | undefined =>
  words.places.find(({ word }) => title.toLowerCase().includes(word))?.in;
