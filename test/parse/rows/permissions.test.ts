import { expect, test } from "vitest";
import type { PermissionRow } from "../../../generator/model/page.js";
import { pageOf } from "../../support/page.js";

const read = (...rows: readonly string[]): readonly PermissionRow[] =>
  pageOf(`# Get lamp\n\n## Permissions\n\n${rows.join("\n")}\n`).permissions;

const least = ["|Permission type|Permissions (from least to most privileged)|", "|:---|:---|"];

test.each([
  ["least to most", ["Lamp.Read", "Lamp.ReadWrite.All"]],
  ["most to least", ["Lamp.ReadWrite.All", "Lamp.Read"]],
])("the least privileged scope comes first, though the table goes from %s", (order, written) => {
  const [row] = read(
    `|Permission type|Permissions (from ${order} privileged)|`,
    "|:---|:---|",
    `|Application|${written.join(", ")}|`,
  );
  expect(row).toMatchObject({ kind: "application", scopes: ["Lamp.Read", "Lamp.ReadWrite.All"], state: "supported" });
});

test.each([
  ["Not supported.", "notSupported"],
  ["Not applicable", "notSupported"],
  ["None", "notSupported"],
  ["**TODO: Provide applicable permissions.**", "notWritten"],
  ["", "notWritten"],
])("%s is %s", (cell, state) => {
  expect(read(...least, `|Application|${cell}|`)).toMatchObject([{ scopes: [], state }]);
});

test("the three kinds are told by their beginnings", () => {
  const cells = ["Delegated (work or school account)", "Delegated (personal Microsoft account)", "Application"];
  expect(read(...least, ...cells.map((cell) => `|${cell}|Lamp.Read|`)).map(({ kind }) => kind)).toEqual([
    "delegatedWork",
    "delegatedPersonal",
    "application",
  ]);
});

test("a table by resource has a column for each kind", () => {
  const rows = read(
    "|Resource|Delegated (work or school account)|Application|",
    "|---|---|---|",
    "|lamp|Lamp.Read|Not supported.|",
  );
  expect(rows.map(({ kind, state }) => [kind, state])).toEqual([
    ["delegatedWork", "supported"],
    ["application", "notSupported"],
  ]);
});

test("rows by workload belong to the kind above them", () => {
  const rows = read(
    ...least,
    "|Delegated (work or school account)||",
    "|**Floor lamps**|Floor.Read|",
    "|**Desk lamps**|Desk.Read|",
  );
  expect(rows.map(({ kind, scopes }) => [kind, ...scopes])).toEqual([
    ["delegatedWork", "Floor.Read"],
    ["delegatedWork", "Desk.Read"],
  ]);
});
