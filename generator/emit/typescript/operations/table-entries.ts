import type { PermissionKind } from "../../../model/conventions.js";
import type { PermissionRow } from "../../../model/page.js";
import { type EntryNode, type Expression, entry, objectNode, stringList, stringNode } from "../code/expression.js";
import type { PermissionTable } from "./permission-tables.js";

/** The members of the object for a table: what it is about, its scopes by kind, and how many of them are the least privileged. */
export const tableEntries = (table: PermissionTable, kinds: readonly PermissionKind[]): readonly EntryNode[] => {
  const about = [...table.values()].find((row) => row.about !== undefined)?.about;
  const counts = kinds.flatMap(({ name }) => {
    const count = leastCount(table.get(name));
    return count === 1 ? [] : [entry(name, { kind: "number", value: count })];
  });
  return [
    ...(about === undefined ? [] : [entry("about", stringNode(about))]),
    ...kinds.map(({ name }) => entry(name, rowNode(table.get(name)))),
    ...(counts.length === 0 ? [] : [entry("least", objectNode(counts))]),
  ];
};

/** All that a table says, comparable. */
export const tableWords = (table: PermissionTable, kinds: readonly PermissionKind[]): string =>
  JSON.stringify(
    kinds.map(({ name }) => {
      const row = table.get(name);
      return [row?.about, row?.state, row?.anyOf, leastCount(row)];
    }),
  );

/** One is what most pages have, and a choice of one has no order to tell. */
const leastCount = (row: PermissionRow | undefined): number =>
  row === undefined || row.anyOf.length < 2 ? 1 : (row.leastPrivileged ?? 0);

const rowNode = (row: PermissionRow | undefined): Expression =>
  row?.state === "supported"
    ? { kind: "array", elements: row.anyOf.map(scopeNode) }
    : stringNode(row?.state ?? "notWritten");

const scopeNode = (scopes: readonly string[]): Expression => {
  const [only = "", ...others] = scopes;
  return others.length === 0 ? stringNode(only) : objectNode([entry("allOf", stringList(scopes))]);
};
