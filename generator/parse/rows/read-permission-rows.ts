import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import { pattern } from "../../dialects/pattern.js";
import type { PermissionWords } from "../../dialects/permission-words.js";
import type { PermissionRow } from "../../model/page.js";
import type { Part, Row, Table } from "../blocks/block.js";
import { type Reading, reading } from "../reading.js";
import { cellOf, type Columns, columnsOf } from "../tables/columns-of.js";
import { permissionKind } from "../text/permission-kind.js";
import { scopesIn } from "../text/scopes-in.js";
import { dividersOf } from "./read-rows.js";

/**
 * Reads a permission table: a row for each kind of permission, or a column for each and a row for each resource.
 *
 *     | Permission type | Permissions (from least to most privileged) |
 *     |-----------------|---------------------------------------------|
 *     | Application     | Lamp.Read.All, Lamp.ReadWrite.All           |
 *       ^^^^^^^^^^^       ^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^
 */
export const readPermissionTable = (table: Table, dialect: Dialect): Reading<readonly PermissionRow[]> => {
  const columns = columnsOf(table, dialect);
  const readTable = columns.places.has("permissionType") ? kindRows : resourceRows;
  const rows = readTable(table, columns, dialect.permissions);
  const lines = new Set(rows.map(({ origin }) => origin.line));
  const parts: readonly Part[] =
    rows.length === 0 ? [] : [table, ...table.rows.filter(({ origin }) => lines.has(origin.line))];
  return reading(rows, parts, dividersOf(table));
};

/** A row that names no kind belongs to the kind above it, as where scopes differ by workload. */
const kindRows = (table: Table, columns: Columns, words: PermissionWords): readonly PermissionRow[] => {
  const isReversed = table.header.cells.some(({ text }) => mostFirst(words).test(text));
  const found: PermissionRow[] = [];
  let kind: string | undefined;
  for (const row of table.rows) {
    kind = permissionKind(cellOf(row, columns, "permissionType")?.text ?? "", words) ?? kind;
    if (kind === undefined) continue;
    const { scopes, state } = scopesIn((cellOf(row, columns, "scopes") ?? row.cells[1])?.text ?? "", words);
    found.push({ kind, scopes: isReversed ? scopes.toReversed() : scopes, state, origin: row.origin });
  }
  return found.filter(
    (row, index) => row.state !== "notWritten" || found[index + 1]?.kind !== row.kind || row.scopes.length > 0,
  );
};

const mostFirst = compileOnce(({ mostFirst: phrases }: PermissionWords) => pattern`${phrases}`);

const resourceRows = (table: Table, columns: Columns, words: PermissionWords): readonly PermissionRow[] =>
  table.rows.flatMap((row) => words.kinds.flatMap(({ kind }) => resourceRow(row, kind.name, { columns, words })));

const resourceRow = (
  row: Row,
  kind: string,
  { columns, words }: { readonly columns: Columns; readonly words: PermissionWords },
): readonly PermissionRow[] => {
  const cell = cellOf(row, columns, `permission:${kind}`);
  return cell === undefined ? [] : [{ kind, ...scopesIn(cell.text, words), origin: row.origin }];
};
