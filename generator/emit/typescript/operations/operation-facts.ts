import type { Operation } from "../../../model/operation.js";
import type { PermissionKind, PermissionRow } from "../../../model/page.js";
import { byText, groupBy } from "../../../lists/group-by.js";
import { type EntryNode, type Expression, entry, objectNode, stringList, stringNode } from "../code/expression.js";
import { type PermissionTable, permissionTables } from "./permission-tables.js";

/** What the docs say of the operations that one call of the client leads to: several where it can be written in several ways. */
export const operationFacts = (operations: readonly Operation[]): Expression => {
  const [page = "", ...otherPages] = pagesOf(operations);
  const [table = [], ...further] = distinctTables(operations);
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
const distinctTables = (operations: readonly Operation[]): readonly (readonly EntryNode[])[] => {
  const tables = operations.flatMap(({ permissions }) => permissionTables(permissions));
  return [...groupBy(tables.length === 0 ? [new Map()] : tables, wordsOf).values()].flatMap((same) =>
    same.slice(0, 1).map(membersOf),
  );
};

const wordsOf = (table: PermissionTable): string =>
  kinds.map((kind) => `${table.get(kind)?.state} ${table.get(kind)?.scopes.join()}`).join(";");

const kinds: readonly PermissionKind[] = ["delegatedWork", "delegatedPersonal", "application"];

const membersOf = (table: PermissionTable): readonly EntryNode[] =>
  kinds.map((kind) => entry(kind, rowNode(table.get(kind))));

const rowNode = (row: PermissionRow | undefined): Expression =>
  row?.state === "supported" ? stringList(row.scopes) : stringNode(row?.state ?? "notWritten");
