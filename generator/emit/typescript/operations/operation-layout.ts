import type { Operation } from "../../../model/operation.js";
import type { PermissionKind, PermissionRow } from "../../../model/page.js";
import { byText, groupBy } from "../../../lists/group-by.js";
import { type Layout, bracketed, member, plain } from "../layout/layout.js";
import { stringList } from "../layout/string-list.js";
import { stringText } from "../layout/string-text.js";
import { type PermissionTable, permissionTables } from "./permission-tables.js";

/** What the docs say of the operations that one call of the client leads to: several where it can be written in several ways. */
export const operationLayout = (operations: readonly Operation[]): Layout => {
  const [page = "", ...otherPages] = pagesOf(operations);
  const [table = [], ...further] = distinctTables(operations);
  return bracketed("{}", [
    member("page", plain(stringText(page))),
    ...(otherPages.length === 0 ? [] : [member("alsoOn", stringList(otherPages))]),
    ...table,
    ...(further.length === 0 ? [] : [member("further", listOf(further.map((members) => bracketed("{}", members))))]),
  ]);
};

/** A list of objects, each in a line of its own where there are several: prettier breaks such a list in any case. */
const listOf = (objects: readonly Layout[]): Layout =>
  bracketed("[]", objects, objects.length > 1 ? "expanded" : "flat");

/** The pages, that of the first permissions first. */
const pagesOf = (operations: readonly Operation[]): readonly string[] => {
  const permitting = operations.flatMap(({ permissions }) => permissions.slice(0, 1).map(({ origin }) => origin.page));
  const others = operations.flatMap(({ origins }) => origins.map(({ page }) => page)).sort(byText);
  return [...new Set([...permitting, ...others])];
};

/** The members of each table; one that only says what another has said is left out. */
const distinctTables = (operations: readonly Operation[]): readonly (readonly Layout[])[] => {
  const tables = operations.flatMap(({ permissions }) => permissionTables(permissions));
  return [...groupBy(tables.length === 0 ? [new Map()] : tables, wordsOf).values()].flatMap((same) =>
    same.slice(0, 1).map(membersOf),
  );
};

const wordsOf = (table: PermissionTable): string =>
  kinds.map((kind) => `${table.get(kind)?.state} ${table.get(kind)?.scopes.join()}`).join(";");

const kinds: readonly PermissionKind[] = ["delegatedWork", "delegatedPersonal", "application"];

const membersOf = (table: PermissionTable): readonly Layout[] =>
  kinds.map((kind) => member(kind, rowLayout(table.get(kind))));

const rowLayout = (row: PermissionRow | undefined): Layout =>
  row?.state === "supported" ? stringList(row.scopes) : plain(stringText(row?.state ?? "notWritten"));
