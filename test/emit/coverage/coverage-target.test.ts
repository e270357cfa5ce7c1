import { expect, test } from "vitest";
import { atlasOf } from "../../../generator/api/atlas.js";
import { coverageTarget } from "../../../generator/emit/coverage/coverage-target.js";
import type { BlockCount, PageAccount } from "../../../generator/model/account.js";
import { coverageOf } from "../../../generator/report/coverage.js";
import { model } from "../../support/makers.js";

const none: BlockCount = { used: 0, ignored: {}, notUnderstood: {} };
const account: PageAccount = { heading: none, table: none, row: none, fence: none, comment: none };

const versionOf = (version: string) => {
  const atlas = atlasOf(model({ version }));
  return { atlas, coverage: coverageOf(atlas, [{ path: "a.md", account }]), findings: [] };
};

test("the file has every version, its sums, and a line for each kind of parts of a page", () => {
  const versions = ["beta", "v1.0"].map(versionOf);
  const [file] = coverageTarget.share(versions);
  const text = [...(file?.parts ?? [])].join("");
  expect(file?.path).toBe("coverage.json");
  expect(JSON.parse(text)).toEqual({ versions: { beta: versions[0]?.coverage, "v1.0": versions[1]?.coverage } });
  expect(text.match(/^ {10}"row": .*$/gm)).toEqual([
    '          "row": {"used":0,"ignored":{},"notUnderstood":{}},',
    '          "row": {"used":0,"ignored":{},"notUnderstood":{}},',
  ]);
});
