import type { PermissionRow } from "../../model/page.js";

/**
 * Rows of one table, where a list that ends in "and", as in `A, B and C`, is a choice if another row offers the same scopes
 * one by one: authors end lists so, and no kind of permission needs together what another takes alone.
 */
export const listedChoices = (rows: readonly PermissionRow[]): readonly PermissionRow[] => {
  const offered = rows.map(({ anyOf }) => new Set(anyOf.flatMap((scopes) => (scopes.length === 1 ? scopes : []))));
  return rows.map((row) => {
    const [only, ...others] = row.anyOf;
    const isList = only !== undefined && others.length === 0 && only.length > 2;
    if (!isList || !offered.some((names) => only.every((scope) => names.has(scope)))) return row;
    return { ...row, anyOf: only.map((scope) => [scope]) };
  });
};
