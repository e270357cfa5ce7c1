import { expect, test } from "vitest";
import { atlasOf } from "../../../../generator/api/atlas.js";
import { emitFiles } from "../../../../generator/emit/emit-files.js";
import { targets } from "../../../../generator/emit/targets.js";
import type { Example } from "../../../../generator/model/example.js";
import { targetInput } from "../../../support/target-input.js";
import { temporaryFolder } from "../../../support/temporary-folder.js";
import { api } from "../../fixture/api.js";
import { at, example, exampleRequest, exampleResponse, json } from "../../../support/makers.js";
import { listUsers, user } from "./user-operations.js";
import { runContract } from "../../../support/run-contract.js";
import { linkPackages } from "../../../support/run-program.js";

const shown = (name: string, facts: Partial<Example>): Example =>
  example({
    name,
    request: exampleRequest({ url: "/users" }),
    response: exampleResponse({ body: json({ value: [] }) }),
    ...facts,
  });

const gone = {
  in: "request",
  part: "url",
  pointer: "",
  rule: "version",
  message: "It was beta.",
  origin: at("api/a.md"),
} as const;

const examples = [
  shown("holds", {}),
  shown("fails_as_expected", {
    request: exampleRequest({ url: "/people" }),
    faults: [{ ...gone, rule: "unknown-path" }],
  }),
  shown("fails", { response: exampleResponse({ body: json({ value: [{ mail: 5 }] }) }) }),
  shown("mended", { faults: [gone] }),
];

test("generated tests pass, fail with a place, and ask to be generated again when the docs are mended", async () => {
  const operations = [{ ...listUsers, examples }];
  const model = { ...api, baseUrl: "https://graph.example/v1.0", types: [user], operations };
  const files: Record<string, string> = { "package.json": '{ "type": "module" }' };
  for await (const file of emitFiles(targets, atlasOf(model), targetInput)) {
    if ("text" in file) files[file.path] = file.text;
  }
  const folder = temporaryFolder(files);
  linkPackages(folder);
  const { tests } = await runContract(folder);
  expect(Object.fromEntries(tests.map(({ title, status }) => [title, status]))).toEqual({
    holds: "passed",
    "fails_as_expected (expected failure: It was beta.)": "passed",
    fails: "failed",
    "mended (expected failure: It was beta.)": "failed",
  });
  const messages = tests.flatMap(({ failureMessages }) => failureMessages).join("\n");
  expect(messages).toContain(
    "api/a.md:77\n  response body /value/0/mail: wrong-type\n    Documented as Edm.String, shown as 5.",
  );
  expect(messages).toContain("api/a.md:77\n  request url: version\n    This failure was expected, and did not come");
});
