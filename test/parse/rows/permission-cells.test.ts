import { expect, test } from "vitest";
import type { PermissionRow } from "../../../generator/model/page.js";
import { pageOf } from "../../support/page.js";

const read = (...rows: readonly string[]): readonly PermissionRow[] =>
  pageOf(`# Get lamp\n\n## Permissions\n\n${rows.join("\n")}\n`).permissions;

const least = ["|Permission type|Permissions (from least to most privileged)|", "|:---|:---|"];

/** The sets of scopes of a cell, those of a set with `+` between. */
const setsIn = (cell: string): readonly string[] =>
  read(...least, `|Application|${cell}|`).flatMap(({ anyOf }) => anyOf.map((scopes) => scopes.join("+")));

test.each([
  ["A.R, B.R", ["A.R", "B.R"]],
  ["A.R or B.R", ["A.R", "B.R"]],
  ["A.R, B.R, or C.R", ["A.R", "B.R", "C.R"]],
  ["A.R<br>B.R", ["A.R", "B.R"]],
  ["A.R B.R", ["A.R", "B.R"]],
  ["A.R/B.R", ["A.R", "B.R"]],
  ["A.R, see docs/Some.Page", ["A.R"]],
  ["A.R, , B.R,", ["A.R", "B.R"]],
  ["A.R*, B.R.", ["A.R", "B.R"]],
  ["A.R and B.R", ["A.R+B.R"]],
  ["A.R + B.R", ["A.R+B.R"]],
  ["A.R with B.R", ["A.R+B.R"]],
  ["A.R and B.R, C.R", ["A.R+B.R", "C.R"]],
  ["A.R, B.R and C.R, D.R", ["A.R", "B.R+C.R", "D.R"]],
  ["A.R and B.R, A.R and C.R, D.R", ["A.R+B.R", "A.R+C.R", "D.R"]],
  ["A.R or B.R and C.R", ["A.R", "B.R+C.R"]],
  ["A.R, B.R and C.R", ["A.R+B.R+C.R"]],
  ["A.R, B.R, and C.R", ["A.R+B.R+C.R"]],
  ["One of A.R, B.R and C.R", ["A.R", "B.R", "C.R"]],
  ["All of A.R, B.R", ["A.R+B.R"]],
  ["A.R plus B.R", ["A.R+B.R"]],
  ["A.R, B.R plus C.R", ["A.R+C.R", "B.R+C.R"]],
  ["One from A.R, B.R plus either C.R or D.R", ["A.R+C.R", "A.R+D.R", "B.R+C.R", "B.R+D.R"]],
  ["A.R and either B.R or C.R", ["A.R+B.R", "A.R+C.R"]],
])("%s offers %j", (cell, sets) => {
  expect(setsIn(cell)).toEqual(sets);
});

test("a list that ends in 'and' is a choice where another row offers its scopes one by one", () => {
  const rows = read(...least, "|Delegated|A.R, B.R, C.R, D.R|", "|Application|A.R, B.R and C.R|");
  expect(rows.map(({ anyOf }) => anyOf)).toEqual([
    [["A.R"], ["B.R"], ["C.R"], ["D.R"]],
    [["A.R"], ["B.R"], ["C.R"]],
  ]);
});

test.each([
  ["All of the following permissions are required to call this API.", [["A.R", "B.R"]]],
  ["Both of these permissions are required.", [["A.R", "B.R"]]],
  ["One of the following permissions is required to call this API.", [["A.R"], ["B.R"]]],
])("below %s a list offers %j", (introduction, sets) => {
  expect(read(introduction, "", ...least, "|Application|A.R, B.R|").map(({ anyOf }) => anyOf)).toEqual([sets]);
});

/** What each row is about, its kind, and its scopes. */
const cases = (rows: readonly PermissionRow[]): readonly string[] =>
  rows.map(({ about, kind, state, anyOf }) => `${about ?? "-"}: ${kind} ${anyOf.length > 0 ? anyOf.join() : state}`);

test.each([
  ["A.R for reading lamps, B.R for reading rooms", ["reading lamps: A.R", "reading rooms: B.R"]],
  ["When reading lamps: A.R; when reading rooms: B.R", ["reading lamps: A.R", "reading rooms: B.R"]],
  ["A.R, B.R for lamps.", ["lamps: A.R,B.R"]],
  ["A.R for lamps, B.R", ["-: A.R,B.R"]],
  ["One of the following: A.R, B.R", ["-: A.R,B.R"]],
  ["A.R<br/>**Note:** C.R is needed to see more.", ["-: A.R"]],
  ["A.R<sup>1</sup>, B.R<sup>2</sup>", ["-: A.R,B.R"]],
  ["Not supported<sup>1</sup>", ["-: notSupported"]],
  ["Not supported. Use A.R of another kind.", ["-: notSupported"]],
])("%s is about %j", (cell, wanted) => {
  const rows = read(...least, `|Application|${cell}|`);
  expect(cases(rows).map((text) => text.replace("application ", ""))).toEqual(wanted);
});
