import type { Operation, PagePermissions } from "../../../model/operation.js";
import type { PermissionKind } from "../../../model/conventions.js";
import { groupBy } from "../../../lists/group-by.js";
import { type EntryNode, type Expression, entry, objectNode, stringList, stringNode } from "../code/expression.js";
import { permissionTables } from "./permission-tables.js";
import { tableEntries, tableWords } from "./table-entries.js";

/** What the docs say of the operations that one call of the client leads to: several where it can be written in several ways. */
export const operationFacts = (operations: readonly Operation[], kinds: readonly PermissionKind[]): Expression => {
  const [page = "", ...alsoOn] = pagesOf(operations);
  const [general, ...others] = distinctPages(operations, kinds);
  return objectNode([
    entry("page", stringNode(page)),
    ...(alsoOn.length === 0 ? [] : [entry("alsoOn", stringList(alsoOn))]),
    ...permissionEntries(general, kinds),
    ...(others.length === 0
      ? []
      : [
          entry("otherPages", {
            kind: "array",
            elements: others.map((other) =>
              objectNode([entry("page", stringNode(other.page)), ...permissionEntries(other, kinds)]),
            ),
          }),
        ]),
  ]);
};

/** The pages, that of the first permissions first. */
const pagesOf = (operations: readonly Operation[]): readonly string[] => {
  const permitting = operations.flatMap(({ permissions }) => permissions.slice(0, 1).map(({ page }) => page));
  const others = operations.flatMap(({ origins }) => origins.map(({ page }) => page));
  return [...new Set([...permitting, ...others])];
};

/** The pages that have permissions, the general one first; one that only says what another has said is left out. */
const distinctPages = (
  operations: readonly Operation[],
  kinds: readonly PermissionKind[],
): readonly PagePermissions[] => {
  const pages = operations.flatMap(({ permissions }) => permissions);
  const words = ({ rows }: PagePermissions): string =>
    permissionTables(rows)
      .map((table) => tableWords(table, kinds))
      .join("\n");
  return [...groupBy(pages, words).values()].flatMap((same) => same.slice(0, 1));
};

/** What a page is about, its first table, and its further tables; what a table only says again is left out. */
const permissionEntries = (
  page: PagePermissions | undefined,
  kinds: readonly PermissionKind[],
): readonly EntryNode[] => {
  const tables = groupBy(permissionTables(page?.rows ?? []), (table) => tableWords(table, kinds));
  const [table = new Map(), ...further] = [...tables.values()].flatMap((same) => same.slice(0, 1));
  return [
    ...(page === undefined ? [] : [entry("title", stringNode(page.title))]),
    ...(page?.product === undefined ? [] : [entry("product", stringNode(page.product))]),
    ...tableEntries(table, kinds),
    ...(further.length === 0
      ? []
      : [
          entry("further", {
            kind: "array",
            elements: further.map((other) => objectNode(tableEntries(other, kinds))),
          }),
        ]),
  ];
};
