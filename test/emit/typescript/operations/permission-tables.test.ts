import { expect, test } from "vitest";
import { permissionTables } from "../../../../generator/emit/typescript/operations/permission-tables.js";
import { permission } from "../../../support/makers.js";

/** The scopes of each table by kind. */
const tablesOf = (...kinds: readonly string[]): readonly (readonly string[])[] =>
  permissionTables(kinds.map((kind, index) => permission(kind, `Scope${index}`))).map((table) =>
    [...table].map(([kind, { anyOf }]) => `${kind}: ${anyOf.join()}`),
  );

test("no rows, no tables", () => {
  expect(tablesOf()).toEqual([]);
});

test("a table may lack a kind", () => {
  expect(tablesOf("delegatedWork", "application")).toEqual([["delegatedWork: Scope0", "application: Scope1"]]);
});

test("a kind that comes again begins the next table", () => {
  expect(tablesOf("delegatedWork", "application", "delegatedWork", "delegatedPersonal", "delegatedPersonal")).toEqual([
    ["delegatedWork: Scope0", "application: Scope1"],
    ["delegatedWork: Scope2", "delegatedPersonal: Scope3"],
    ["delegatedPersonal: Scope4"],
  ]);
});

test("so does another case, though its kinds are new", () => {
  const rows = [
    { ...permission("delegatedWork", "A"), about: "lamps" },
    { ...permission("application", "B"), about: "rooms" },
  ];
  expect(permissionTables(rows).map((table) => [...table.keys()])).toEqual([["delegatedWork"], ["application"]]);
});
