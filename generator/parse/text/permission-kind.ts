import { compileOnce } from "../../dialects/compile-once.js";
import type { PermissionWords } from "../../dialects/permission-words.js";

/**
 * Name of the kind of permission that a cell names, in the first column of its row or as the title of a column.
 *
 *     | Delegated (work or school account) | Lamp.Read, Lamp.ReadWrite |
 *       ^^^^^^^^^
 */
export const permissionKind = (text: string, words: PermissionWords): string | undefined => {
  const name = text.toLowerCase();
  return startsByLength(words).find(({ start }) => name.startsWith(start))?.kind.name;
};

const startsByLength = compileOnce(({ kinds }: PermissionWords) =>
  kinds
    .flatMap(({ kind, starts }) => starts.map((start) => ({ kind, start })))
    .toSorted((left, right) => right.start.length - left.start.length),
);
