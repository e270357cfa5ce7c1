import type { PermissionKind, PermissionRow } from "../../model/page.js";
import type { Prose } from "../../model/prose.js";
import type { PermissionWords } from "../../dialects/permission-words.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { Part, Row, Table } from "../blocks/block.js";
import { type Reading, reading } from "../reading.js";
import { dividersOf } from "./read-rows.js";
import { cellOf, type Columns, columnsOf } from "../tables/columns-of.js";

/** Reads a permission table: a row for each kind of permission, or a column for each and a row for each resource. */
export const readPermissionTable = (table: Table, dialect: Dialect): Reading<readonly PermissionRow[]> => {
  const columns = columnsOf(table, dialect);
  const rows = columns.places.has("permissionType")
    ? kindRows(table, columns, dialect.permissions)
    : resourceRows(table, columns);
  const lines = new Set(rows.map(({ origin }) => origin.line));
  const parts: readonly Part[] =
    rows.length === 0 ? [] : [table, ...table.rows.filter(({ origin }) => lines.has(origin.line))];
  return reading(rows, parts, dividersOf(table));
};

/** A row that names no kind belongs to the kind above it, as where scopes differ by workload. */
const kindRows = (table: Table, columns: Columns, words: PermissionWords): readonly PermissionRow[] => {
  const isReversed = table.header.cells.some(({ text }) => /from most/i.test(text));
  const found: PermissionRow[] = [];
  let kind: PermissionKind | undefined;
  for (const row of table.rows) {
    kind = permissionKind(cellOf(row, columns, "permissionType"), words) ?? kind;
    const cell = cellOf(row, columns, "scopes") ?? row.cells[1];
    if (kind !== undefined) found.push(permissionRow(kind, cell, { row, isReversed }));
  }
  return found.filter(
    (row, index) => row.state !== "notWritten" || found[index + 1]?.kind !== row.kind || row.scopes.length > 0,
  );
};

const resourceRows = (table: Table, columns: Columns): readonly PermissionRow[] =>
  table.rows.flatMap((row) =>
    kinds.flatMap((kind) => {
      const cell = cellOf(row, columns, kind);
      return cell === undefined ? [] : [permissionRow(kind, cell, { row, isReversed: false })];
    }),
  );

const kinds: readonly PermissionKind[] = ["delegatedWork", "delegatedPersonal", "application"];

const permissionKind = (cell: Prose | undefined, { starts }: PermissionWords): PermissionKind | undefined => {
  const text = cell?.text.toLowerCase() ?? "";
  return starts.find(({ start }) => text.startsWith(start))?.kind;
};

const permissionRow = (
  kind: PermissionKind,
  cell: Prose | undefined,
  { row, isReversed }: { readonly row: Row; readonly isReversed: boolean },
): PermissionRow => {
  const written = scopesOf(cell?.text ?? "");
  const scopes = isReversed ? written.toReversed() : written;
  const state = scopes.length > 0 ? "supported" : deniesSupport(cell?.text ?? "") ? "notSupported" : "notWritten";
  return { kind, scopes, state, origin: row.origin };
};

/** Scopes are words with dots, as in `User.Read.All`; a few OpenID ones have none. */
const scopesOf = (text: string): readonly string[] => [
  ...new Set(text.match(/(?<![\w/.:-])(?:[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+|openid|offline_access)(?![\w/])/g) ?? []),
];

const deniesSupport = (text: string): boolean =>
  /\bnot (?:supported|available|applicable|allowed)\b|^none\b|^n\/?a\b|^no\b/i.test(text);
