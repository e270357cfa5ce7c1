import type { Operation } from "../../../model/operation.js";
import type { PermissionKind } from "../../../model/conventions.js";
import type { PermissionRow } from "../../../model/page.js";
import { byText, groupBy } from "../../../lists/group-by.js";
import { type EntryNode, type Expression, entry, objectNode, stringList, stringNode } from "../code/expression.js";
import { type PermissionTable, permissionTables } from "./permission-tables.js";

/** What the docs say of the operations that one call of the client leads to: several where it can be written in several ways. */
export const operationFacts = (operations: readonly Operation[], kinds: readonly PermissionKind[]): Expression => {
  const [page = "", ...otherPages] = pagesOf(operations);
  const [table = [], ...further] = distinctTables(operations, kinds);
  return objectNode([
    entry("page", stringNode(page)),
    ...(otherPages.length === 0 ? [] : [entry("alsoOn", stringList(otherPages))]),
    ...table,
    ...(further.length === 0 ? [] : [entry("further", { kind: "array", elements: further.map(objectNode) })]),
  ]);
};

/** The pages, that of the first permissions first. */
const pagesOf = (operations: readonly Operation[]): readonly string[] => {
  const permitting = operations.flatMap(({ permissions }) => permissions.slice(0, 1).map(({ origin }) => origin.page));
  const others = operations.flatMap(({ origins }) => origins.map(({ page }) => page)).sort(byText);
  return [...new Set([...permitting, ...others])];
};

/** The members of each table; one that only says what another has said is left out. */
const distinctTables = (
  operations: readonly Operation[],
  kinds: readonly PermissionKind[],
): readonly (readonly EntryNode[])[] => {
  const found = operations.flatMap(({ permissions }) => permissionTables(permissions));
  const tables: readonly PermissionTable[] = found.length === 0 ? [new Map()] : found;
  const distinct = [...groupBy(tables, (table) => wordsOf(table, kinds)).values()].flatMap((same) => same.slice(0, 1));
  return distinct.map((table) => membersOf(table, kinds));
};

const wordsOf = (table: PermissionTable, kinds: readonly PermissionKind[]): string =>
  kinds.map(({ name }) => `${table.get(name)?.state} ${table.get(name)?.scopes.join()}`).join(";");

const membersOf = (table: PermissionTable, kinds: readonly PermissionKind[]): readonly EntryNode[] =>
  kinds.map(({ name }) => entry(name, rowNode(table.get(name))));

const rowNode = (row: PermissionRow | undefined): Expression =>
  row?.state === "supported" ? stringList(row.scopes) : stringNode(row?.state ?? "notWritten");
