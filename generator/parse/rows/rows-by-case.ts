import type { PermissionRow } from "../../model/page.js";

/** Rows of one table, those of each case together: a kind that tells no cases apart says the same of all of them. */
export const rowsByCase = (rows: readonly PermissionRow[]): readonly PermissionRow[] => {
  const telling = rows.filter(({ about }) => about !== undefined);
  const others = rows.filter(({ about }) => about === undefined);
  const kinds = new Set(telling.map(({ kind }) => kind));
  // A kind that has a row of no case too: the rows of no case are a table of their own.
  const isOwn = others.some(({ kind }) => kinds.has(kind));
  const cases = new Set(telling.flatMap(({ about }) => about ?? []));
  return [
    ...(isOwn || cases.size === 0 ? others : []),
    ...[...cases].flatMap((about) =>
      rows
        .filter((row) => row.about === about || (!isOwn && row.about === undefined))
        .map((row) => ({ ...row, about })),
    ),
  ];
};
