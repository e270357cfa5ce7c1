import { expect, test } from "vitest";
import { atlasOf } from "../../../../generator/api/atlas.js";
import { planNames } from "../../../../generator/emit/typescript/names/plan-names.js";
import { api } from "../../fixture/api.js";
import { operation, path } from "../../../support/makers.js";
import type { Operation } from "../../../../generator/model/operation.js";

const accesses = (operations: readonly Operation[]): Record<string, string> =>
  Object.fromEntries(
    [...planNames(atlasOf({ ...api, operations })).accesses].map(([id, steps]) => [
      id,
      steps.map((step) => (step.kind === "property" ? `.${step.name}` : `.${step.name}()`)).join(""),
    ]),
  );

const get = (text: string): Operation => operation({ id: text, method: "GET", path: path(text) });

test.each([
  ["/users/{id}/messages", ".users.byId().messages"],
  ["/drive/root:/{item-path}:/children", ".drive.root.byPath().children"],
  ["/apps(appId='{appId}')/owners", ".apps.byAppId().owners"],
  ["/apps(appId={appId})", ".apps()"],
  ["/users/$count", ".users.count"],
  ["/range/delete", ".range.delete_"],
  ["/users/delta()", ".users.delta()"],
])("%s is reached by %s", (text, access) => {
  expect(accesses([get(text)])).toEqual({ [text]: access });
});

test("a function keeps the parameters and the quotes of its arguments", () => {
  const { accesses: found } = planNames(atlasOf({ ...api, operations: [get("/view(start='{from}',count={n})")] }));
  expect([...found.values()]).toEqual([
    [
      {
        kind: "call",
        name: "view",
        arguments: [
          { name: "start", parameter: "from", quoted: true },
          { name: "count", parameter: "n", quoted: false },
        ],
      },
    ],
  ]);
});

test("spellings of one segment lead to one place, by the most frequent one", () => {
  const found = accesses([get("/contactfolders"), get("/contactFolders/{id}"), get("/contactFolders/{id}/contacts")]);
  expect(found["/contactfolders"]).toBe(".contactFolders");
});

test("alternate keys are told to the runtime", () => {
  expect(planNames(atlasOf({ ...api, operations: [get("/apps(appId='{appId}')")] })).alternateKeys).toEqual(
    new Map([["byAppId", "appId"]]),
  );
});
