import type { Prose, Span } from "../../model/prose.js";
import type { ColumnKind, ColumnWords } from "../../dialects/column-words.js";
import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { Row, Table } from "../blocks/block.js";
import { proseOf } from "../blocks/prose.js";
import { permissionKind } from "../text/permission-kind.js";

/** Where the columns of a table stand, by what they hold. */
export interface Columns {
  readonly places: ReadonlyMap<ColumnKind, number>;
  /** Number of cells in the header. */
  readonly width: number;
}

/**
 * Reads the titles of a table; a title that the dialect does not know is left out, and the first of two equal ones counts.
 *
 *     | Property | Type | Description |
 *       ^^^^^^^^   ^^^^   ^^^^^^^^^^^
 */
export const columnsOf = ({ header }: Table, dialect: Dialect): Columns => {
  const places = new Map<ColumnKind, number>();
  header.cells.forEach((cell, index) => {
    const kind = columnKind(cell.text, dialect);
    if (kind !== undefined && !places.has(kind)) places.set(kind, index);
  });
  return { places, width: header.cells.length };
};

/** What a column of this title holds; `undefined` where the dialect does not know it. */
export const columnKind = (title: string, { columns, permissions }: Dialect): ColumnKind | undefined => {
  const words = title.toLowerCase().replaceAll(/[*`:]/g, "").trim();
  const kind =
    columns.starts.find(({ titles }) => titles.some((start) => words.startsWith(start)))?.kind ??
    kindsOf(columns).get(words);
  if (kind !== undefined) return kind;
  const permission = permissionKind(words, permissions);
  return permission === undefined ? undefined : `permission:${permission}`;
};

const kindsOf = compileOnce(
  ({ titles }: ColumnWords): ReadonlyMap<string, ColumnKind> =>
    new Map(titles.flatMap(({ kind, titles: same }) => same.map((title) => [title, kind] as const))),
);

/** The same columns with the first one as names where its title says nothing: the heading above says what the table lists. */
export const namedByFirst = ({ places, width }: Columns): Columns => {
  const isFirstFree = ![...places.values()].includes(0);
  return places.has("name") || !isFirstFree ? { places, width } : { places: new Map([...places, ["name", 0]]), width };
};

/** The cell of a row in one of the columns; where an unescaped `|` has cut a description, its parts are put together. */
export const cellOf = (row: Row, { places, width }: Columns, kind: ColumnKind): Prose | undefined => {
  const index = places.get(kind);
  const excess = row.cells.length - width;
  if (index === undefined || excess <= 0) return index === undefined ? undefined : row.cells[index];
  const wide = places.get("description") ?? width - 1;
  if (index !== wide) return row.cells[index < wide ? index : index + excess];
  return joinCells(row.cells.slice(wide, wide + excess + 1));
};

const joinCells = ([first, ...rest]: readonly Prose[]): Prose | undefined => {
  if (first === undefined) return undefined;
  const pipe: Span = { kind: "text", text: " | " };
  return proseOf([...first.spans, ...rest.flatMap(({ spans }) => [pipe, ...spans])], first.origin);
};
