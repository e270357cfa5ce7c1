import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import { pattern } from "../../dialects/pattern.js";
import type { PermissionWords } from "../../dialects/permission-words.js";
import type { PermissionRow } from "../../model/page.js";
import type { Prose } from "../../model/prose.js";
import type { Part, Table } from "../blocks/block.js";
import { type Reading, reading } from "../reading.js";
import { cellOf, type Columns, columnsOf } from "../tables/columns-of.js";
import { cellPermissions } from "../text/cell-permissions.js";
import { permissionKind } from "../text/permission-kind.js";
import { permissionSubject } from "../text/permission-subject.js";
import { leastFirst, type PrivilegeOrder, privilegeOrder } from "./privilege-order.js";
import { listedChoices } from "./listed-choices.js";
import { dividersOf } from "./read-rows.js";
import { rowsByCase } from "./rows-by-case.js";

/** What stands around a permissions table. */
export interface TableSetting {
  /** The words that introduce it. */
  readonly introduction: string;
  /** What it is about, where the page has several; else empty. */
  readonly about: string;
}

/**
 * Reads a permission table: a row for each kind of permission, or a column for each and a row for each resource.
 *
 *     | Permission type | Permissions (from least to most privileged) |
 *     |-----------------|---------------------------------------------|
 *     | Application     | Lamp.Read.All, Lamp.ReadWrite.All           |
 *       ^^^^^^^^^^^       ^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^
 */
export const readPermissionTable = (
  table: Table,
  { introduction, about }: TableSetting,
  dialect: Dialect,
): Reading<readonly PermissionRow[]> => {
  const columns = columnsOf(table, dialect);
  const titles = table.header.cells.map(({ text }) => text).join("\n");
  const order = privilegeOrder(`${titles}\n${introduction}`, dialect.permissions);
  const readTable = columns.places.has("permissionType") ? kindRows : resourceRows;
  const read = readTable(table, { columns, order, words: dialect.permissions });
  const rows = allNeeded(dialect.permissions).test(introduction) ? read.map(together) : listedChoices(read);
  const lines = new Set(rows.map(({ origin }) => origin.line));
  const parts: readonly Part[] =
    rows.length === 0 ? [] : [table, ...table.rows.filter(({ origin }) => lines.has(origin.line))];
  return reading(
    rowsByCase(rows).map((row) => within(about, row)),
    parts,
    dividersOf(table),
  );
};

const allNeeded = compileOnce(({ allNeeded: phrases }: PermissionWords) => pattern`${phrases}`);

/** A list below such an introduction is no choice. */
const together = ({ leastPrivileged: _count, ...row }: PermissionRow): PermissionRow =>
  row.anyOf.length > 1 && row.anyOf.every(({ length }) => length === 1) ? { ...row, anyOf: [row.anyOf.flat()] } : row;

const within = (about: string, row: PermissionRow): PermissionRow =>
  about === "" ? row : { ...row, about: [about, ...(row.about === undefined ? [] : [row.about])].join(", ") };

/** What the cells of a table are read by. */
interface TableReading {
  readonly columns: Columns;
  readonly order: PrivilegeOrder | undefined;
  readonly words: PermissionWords;
}

/** A row that names no kind belongs to the kind above it, as where scopes differ by workload, and is about what it names. */
const kindRows = (table: Table, use: TableReading): readonly PermissionRow[] => {
  const { columns, words } = use;
  const found: PermissionRow[] = [];
  let kind: string | undefined;
  for (const row of table.rows) {
    const name = cellOf(row, columns, "permissionType")?.text ?? "";
    const named = permissionKind(name, words);
    kind = named ?? kind;
    if (kind === undefined) continue;
    const about = named === undefined ? permissionSubject(name, words) : "";
    const cell = cellOf(row, columns, "scopes") ?? row.cells[1];
    const rows = rowsOf(cell, { kind, origin: row.origin }, use);
    const higher = rowsOf(cellOf(row, columns, "higherScopes"), { kind, origin: row.origin }, use);
    found.push(...rows.map((least) => within(about, withHigher(least, higher))));
  }
  return found.filter(
    (row, index) => row.state !== "notWritten" || found[index + 1]?.kind !== row.kind || row.anyOf.length > 0,
  );
};

const rowsOf = (
  cell: Prose | undefined,
  facts: Pick<PermissionRow, "kind" | "origin">,
  { order, words }: TableReading,
): readonly PermissionRow[] =>
  (cell === undefined ? [] : cellPermissions(cell, words)).map(({ anyOf, ...rest }) => ({
    ...facts,
    ...rest,
    ...leastFirst(anyOf, order),
  }));

/** A column of its own has the scopes that allow more than the least privileged ones. */
const withHigher = (least: PermissionRow, higher: readonly PermissionRow[]): PermissionRow => {
  const same = higher.find(({ about, state }) => about === least.about && state === "supported");
  return same === undefined ? least : { ...least, state: "supported", anyOf: [...least.anyOf, ...same.anyOf] };
};

const resourceRows = (table: Table, use: TableReading): readonly PermissionRow[] => {
  const isFirstFree = ![...use.columns.places.values()].includes(0);
  return table.rows.flatMap((row) => {
    const about = isFirstFree ? (row.cells[0]?.text ?? "") : "";
    return use.words.kinds.flatMap(({ kind }) =>
      rowsOf(cellOf(row, use.columns, `permission:${kind.name}`), { kind: kind.name, origin: row.origin }, use).map(
        (one) => within(about, one),
      ),
    );
  });
};
