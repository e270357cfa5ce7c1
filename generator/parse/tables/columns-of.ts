import type { Prose } from "../../model/prose.js";
import type { Row, Table } from "../blocks/block.js";
import { proseOf } from "../blocks/prose.js";
import { type ColumnKind, columnWords, permissionWords } from "../../dialects/microsoft-graph/vocabulary.js";

/** Where the columns of a table stand, by what they hold. */
export interface Columns {
  readonly places: ReadonlyMap<ColumnKind, number>;
  /** Number of cells in the header. */
  readonly width: number;
}

/** Reads the titles of a table; a title that the vocabulary does not know is left out, and the first of two equal ones counts. */
export const columnsOf = ({ header }: Table): Columns => {
  const places = new Map<ColumnKind, number>();
  header.cells.forEach((cell, index) => {
    const kind = columnKind(cell.text);
    if (kind !== undefined && !places.has(kind)) places.set(kind, index);
  });
  return { places, width: header.cells.length };
};

const columnKind = (title: string): ColumnKind | undefined => {
  const words = title.toLowerCase().replaceAll(/[*`:]/g, "").trim();
  if (words.startsWith("permissions (from")) return "scopes";
  return kinds.get(words) ?? permissionWords.find(([start]) => words.startsWith(start))?.[1];
};

const kinds: ReadonlyMap<string, ColumnKind> = new Map(
  columnWords.flatMap(({ kind, titles }) => titles.map((title) => [title, kind] as const)),
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
  const pipe = { kind: "text", text: " | " } as const;
  return proseOf([...first.spans, ...rest.flatMap(({ spans }) => [pipe, ...spans])], first.origin);
};
