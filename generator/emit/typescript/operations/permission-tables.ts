import type { PermissionRow } from "../../../model/page.js";

/** A table of permissions, about one thing: at most one row for each kind, by the name of the kind. */
export type PermissionTable = ReadonlyMap<string, PermissionRow>;

/**
 * Rows as the tables that they stood in: another case, or a kind that comes again, begins the next one.
 * Pages have a table for each sort of what is accessed, and scopes of two tables can't be ordered by privilege.
 */
export const permissionTables = (rows: readonly PermissionRow[]): readonly PermissionTable[] => {
  const tables: Map<string, PermissionRow>[] = [];
  for (const [index, row] of rows.entries()) {
    const last = tables.at(-1);
    if (last === undefined || last.has(row.kind) || rows[index - 1]?.about !== row.about)
      tables.push(new Map([[row.kind, row]]));
    else last.set(row.kind, row);
  }
  return tables;
};
