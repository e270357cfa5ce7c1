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
  expect(row).toMatchObject({
    kind: "application",
    anyOf: [["Lamp.Read"], ["Lamp.ReadWrite.All"]],
    leastPrivileged: 1,
  });
});

test.each([
  ["Not supported.", "notSupported"],
  ["Not applicable", "notSupported"],
  ["None", "notSupported"],
  ["**TODO: Say which scopes.**", "notWritten"],
  ["", "notWritten"],
])("%s is %s", (cell, state) => {
  expect(read(...least, `|Application|${cell}|`)).toMatchObject([{ anyOf: [], state }]);
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
  expect(rows.map(({ kind, about, state, leastPrivileged }) => [kind, about, state, leastPrivileged])).toEqual([
    ["delegatedWork", "lamp", "supported", undefined],
    ["application", "lamp", "notSupported", undefined],
  ]);
});

test("rows by workload belong to the kind above them", () => {
  const rows = read(
    ...least,
    "|Delegated (work or school account)||",
    "|**Floor lamps**|Floor.Read|",
    "|**Desk lamps**|Desk.Read|",
  );
  expect(rows.map(({ kind, about, anyOf }) => [kind, about, anyOf])).toEqual([
    ["delegatedWork", "Floor lamps", [["Floor.Read"]]],
    ["delegatedWork", "Desk lamps", [["Desk.Read"]]],
  ]);
});

/** What each row is about, its kind, and its scopes. */
const cases = (rows: readonly PermissionRow[]): readonly string[] =>
  rows.map(({ about, kind, state, anyOf }) => `${about ?? "-"}: ${kind} ${anyOf.length > 0 ? anyOf.join() : state}`);

test("lines of a cell tell cases apart, and other kinds hold for all of them", () => {
  expect(
    cases(
      read(
        ...least,
        "|Delegated (work account)|For **lamp** resource:<br/>A.R, B.R<br/><br/>For **room** resource: Not supported.|",
        "|Delegated (personal account)|Not supported.|",
        "|Application|C.R for a room.|",
      ),
    ),
  ).toEqual([
    "lamp resource: delegatedWork A.R,B.R",
    "lamp resource: delegatedPersonal notSupported",
    "room resource: delegatedWork notSupported",
    "room resource: delegatedPersonal notSupported",
    "room: delegatedPersonal notSupported",
    "room: application C.R",
  ]);
});

test("a placeholder with a colon is no case", () => {
  expect(cases(read(...least, "|Application|**TODO: Ask the lamp team**|"))).toEqual(["-: application notWritten"]);
});

test.each(["### Permissions for rooms", "For rooms:"])(
  "of several tables %s says what the next one is about",
  (title) => {
    const rows = read(...least, "|Application|A.R|", "", title, "", ...least, "|Application|B.R|");
    expect(cases(rows)).toEqual(["-: application A.R", "rooms: application B.R"]);
  },
);

test("a single table is about no case, whatever stands above it", () => {
  expect(cases(read("### Permissions for rooms", "", ...least, "|Application|A.R|"))).toEqual(["-: application A.R"]);
});

test.each([
  ["Permissions (from least to most privileged)", 1],
  ["Permissions (from most to least privileged)", 1],
  ["Least privileged permissions", 2],
  ["Permissions", undefined],
])("a column with the title %s tells that of two scopes %s are the least privileged", (title, count) => {
  const [row] = read(`|Permission type|${title}|`, "|---|---|", "|Application|A.R, B.R|");
  expect(row?.leastPrivileged).toBe(count);
});

test("higher privileged scopes in a column of their own stand behind the least privileged ones", () => {
  const rows = read(
    "|Permission type|Least privileged permissions|Higher privileged permissions|",
    "|:---|:---|:---|",
    "|Delegated (work account)|A.R, B.R|C.R, D.R|",
    "|Delegated (personal account)|Not supported.|Not supported.|",
    "|Application|A.R|Not available.|",
  );
  expect(rows.map(({ anyOf, leastPrivileged, state }) => [anyOf.join(), leastPrivileged, state])).toEqual([
    ["A.R,B.R,C.R,D.R", 2, "supported"],
    ["", undefined, "notSupported"],
    ["A.R", 1, "supported"],
  ]);
});

test("a paragraph may tell that a table by resource has the least privileged scopes only", () => {
  const rows = read(
    "Depending on the resource, the permission in the following table is the least privileged required to call this API.",
    "",
    "|Resource|Application|",
    "|---|---|",
    "|lamp|A.R, B.R|",
  );
  expect(rows.map(({ leastPrivileged }) => leastPrivileged)).toEqual([2]);
});
