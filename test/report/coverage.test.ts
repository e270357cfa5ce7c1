import { expect, test } from "vitest";
import { atlasOf } from "../../generator/api/atlas.js";
import type { BlockCount, PageAccount } from "../../generator/model/account.js";
import { coverageOf } from "../../generator/report/coverage.js";
import { paintFor } from "../../generator/report/paint.js";
import { prettyCoverage } from "../../generator/report/pretty-coverage.js";
import { model } from "../support/makers.js";

const none: BlockCount = { used: 0, ignored: {}, notUnderstood: {} };
const nothing: PageAccount = { heading: none, table: none, row: none, fence: none, comment: none };

const pages = [
  { path: "a.md", account: { ...nothing, heading: { used: 2, ignored: { tab: 1 }, notUnderstood: {} } } },
  {
    path: "b.md",
    account: { ...nothing, heading: { used: 1, ignored: { tab: 2 }, notUnderstood: { "unknown-section": 1 } } },
  },
];

const coverage = coverageOf(atlasOf(model()), pages);

test("the coverage adds the pages up by reason", () => {
  expect(coverage.parts.heading).toEqual({ used: 3, ignored: { tab: 3 }, notUnderstood: { "unknown-section": 1 } });
});

test("the account in words: what is understood, the reasons, and how sure types and operations are", () => {
  expect(prettyCoverage(coverage, paintFor({ colours: false }))).toBe(
    "  understood     85.7 % of 7 headings\n  not understood unknown-section 1\n  ignored        tab 3\n",
  );
});
