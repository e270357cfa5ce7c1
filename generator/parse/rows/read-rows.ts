import type { Row, Table } from "../blocks/block.js";
import { leave, type PartFate, type Reading, reading } from "../reading.js";

/**
 * Reads the rows of a table that is understood; rows that give nothing are left for the account.
 *
 *     | Property | Type | Description |
 *     |----------|------|-------------|
 *     | **Light** | | |
 *     | color | String | The paint. |
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readRows = <T>(table: Table, readRow: (row: Row) => T | undefined): Reading<readonly T[]> => {
  const values: T[] = [];
  const used: Row[] = [];
  for (const row of table.rows) {
    const value = isBoldDivider(row) ? undefined : readRow(row);
    if (value === undefined) continue;
    values.push(value);
    used.push(row);
  }
  return reading(values, [table, ...used], dividersOf(table));
};

/** Rows whose cells after the first are empty only divide a table, where they don't name something all the same. */
export const dividersOf = ({ rows }: Table): readonly PartFate[] =>
  leave(rows.filter(isDivider), { is: "ignored", reason: "divider-row" });

/** `|**Open extensions**| | |`: a single bold word could be taken for a name. */
const isBoldDivider = (row: Row): boolean =>
  isDivider(row) && (row.cells[0]?.spans.every(({ kind, text }) => kind === "strong" || text.trim() === "") ?? false);

const isDivider = ({ cells }: Row): boolean => cells.length > 1 && cells.slice(1).every(({ text }) => text === "");
