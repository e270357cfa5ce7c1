import type { Dialect } from "../../dialects/dialect.js";
import type { PageNameWords } from "../../dialects/page-name-words.js";
import type { PagePermissions, PathSegment } from "../../model/operation.js";
import type { Page, PermissionRow } from "../../model/page.js";
import { groupBy } from "../../lists/group-by.js";
import { productOf } from "../nulls/product-of.js";
import { namesOf, wordsIn } from "./name-words.js";

/**
 * The permissions of a page, as far as they concern a path; none where it has no table. Of the cases that it tells apart the
 * one comes first that the path names, as `group calendar` for `/groups/{id}/calendar`: the page has other paths too.
 */
export const pagePermissions = (
  page: Page,
  operationPath: readonly PathSegment[],
  { nulls, pageNames }: Pick<Dialect, "nulls" | "pageNames">,
): readonly PagePermissions[] => {
  const { path, title, permissions } = page;
  if (permissions.length === 0) return [];
  const product = productOf(page, nulls);
  const rows = fittingFirst(permissions, operationPath, pageNames);
  return [{ page: path, title, ...(product !== undefined && { product }), rows }];
};

const fittingFirst = (
  rows: readonly PermissionRow[],
  path: readonly PathSegment[],
  words: PageNameWords,
): readonly PermissionRow[] => {
  const names = new Set(namesOf(path, words));
  return [...groupBy(rows, ({ about = "" }) => about)]
    .map(([about, same]) => ({ same, ...fitOf(about, names) }))
    .toSorted((left, right) => right.named - left.named || left.strange - right.strange)
    .flatMap(({ same }) => same);
};

/** How many words of a case the path has, and how many it has not. */
const fitOf = (about: string, names: ReadonlySet<string>): { readonly named: number; readonly strange: number } => {
  const words = [...new Set(wordsIn(about))];
  const named = words.filter((word) => names.has(word)).length;
  return { named, strange: named === 0 ? 0 : words.length - named };
};
