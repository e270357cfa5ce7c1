import { expect, test } from "vitest";
import { atlasOf } from "../../generator/api/atlas.js";
import { findingsOf } from "../../generator/diagnostics/finding.js";
import type { Diagnostic, Severity } from "../../generator/model/diagnostic.js";
import type { SourceFile } from "../../generator/model/source.js";
import { everything, firstFew } from "../../generator/report/choose-findings.js";
import { coverageOf } from "../../generator/report/coverage.js";
import { jsonReport } from "../../generator/report/json-report.js";
import { paintFor } from "../../generator/report/paint.js";
import { prettyFindings } from "../../generator/report/pretty-findings.js";
import { prettySummary } from "../../generator/report/pretty-summary.js";
import { progressLine } from "../../generator/report/progress.js";
import { model } from "../support/makers.js";

const plain = paintFor({ colours: false });

const lamp: SourceFile = {
  path: "api/lamp.md",
  file: "docs/api/lamp.md",
  text: "# Lamp\n\n|shade|lampShade|\n",
  includes: new Map(),
};

const diagnostic = (code: string, severity: Severity, line: number, column = 1): Diagnostic => ({
  code,
  severity,
  message: `Line ${line} is wrong.`,
  remedy: "Mend it.",
  origin: { page: "api/lamp.md", line, column },
  related: [],
});

test("a finding shows its place, its line, what to do, and the other place", () => {
  const related = [{ origin: { page: "api/lamp.md", line: 1, column: 3 }, message: "It began here." }];
  const findings = findingsOf([{ ...diagnostic("wrong-type", "warning", 3, 8), related }], [lamp]);
  expect(prettyFindings(findings, everything, plain)).toBe(`docs/api/lamp.md:3:8
warning Line 3 is wrong. wrong-type
  3 | |shade|lampShade|
    |        ^
  Mend it.
  docs/api/lamp.md:1:3 It began here.

`);
});

test("a finding outside the pages shows its file alone", () => {
  const findings = findingsOf(
    [{ ...diagnostic("foreign-file", "error", 1), origin: { page: "out/a.ts", line: 1, column: 1 } }],
    [lamp],
  );
  expect(prettyFindings(findings, everything, plain)).toBe(
    "out/a.ts:1:1\nerror Line 1 is wrong. foreign-file\n  Mend it.\n\n",
  );
});

test("of many findings the first of each code are shown in place order, errors and counts in full", () => {
  const warnings = [5, 4, 3, 2, 1].map((line) => diagnostic("odd", "warning", line));
  const findings = findingsOf([...warnings, diagnostic("bad", "error", 9), diagnostic("note", "info", 1)], []);
  const lines = prettyFindings(findings, firstFew, plain)
    .split("\n")
    .filter((line) => !line.startsWith("  Mend"));
  expect(lines.filter((line) => line !== "")).toEqual([
    "api/lamp.md:1:1",
    "warning Line 1 is wrong. odd",
    "api/lamp.md:2:1",
    "warning Line 2 is wrong. odd",
    "api/lamp.md:3:1",
    "warning Line 3 is wrong. odd",
    "api/lamp.md:9:1",
    "error Line 9 is wrong. bad",
    "      1 error   bad",
    "      5 warning odd, 3 shown: --verbose shows all",
    "      1 info    note, none shown: --verbose shows all",
  ]);
});

test("control characters of a page never reach the terminal", () => {
  const message = "The type \u001B[2J is unknown.";
  const findings = findingsOf([{ ...diagnostic("odd", "error", 1), message }], []);
  expect(prettyFindings(findings, everything, plain)).not.toContain("\u001B");
});

test("colours are there for those who want them", () => {
  const findings = findingsOf([diagnostic("odd", "error", 1)], []);
  expect(prettyFindings(findings, everything, paintFor({ colours: true }))).toContain("\u001B[31merror\u001B[39m");
});

const generated = {
  versions: [
    {
      version: "v1.0",
      folder: "/out/v1.0",
      pages: 1,
      types: 2,
      operations: 3,
      tests: 4,
      coverage: coverageOf(atlasOf(model()), []),
      files: { written: ["a.ts", "b.ts"], unchanged: 5, removed: ["c.ts"] },
    },
  ],
  shared: { written: ["coverage.json"], unchanged: 0, removed: [] },
  findings: findingsOf([diagnostic("odd", "warning", 1)], [lamp]),
};

test("the summary counts everything", () => {
  expect(prettySummary(generated, { seconds: 1.26, isPlan: false, paint: plain })).toBe(
    "v1.0: 1 page, 2 types, 3 operations, 4 tests, files written 2, unchanged 5, removed 1\n1 finding (1 warning) in 1.3 seconds\n",
  );
});

test("the JSON report is one document with summary and findings", () => {
  expect(JSON.parse(jsonReport(generated, 1.26))).toMatchObject({
    summary: {
      versions: [{ version: "v1.0", written: 2, removed: 1 }],
      findings: 1,
      byCode: [{ code: "odd", count: 1 }],
      shared: { written: 1, unchanged: 0, removed: 0 },
    },
    coverage: { "v1.0": { types: { table: 0 }, pages: {} } },
    diagnostics: [{ code: "odd", file: "docs/api/lamp.md", line: 1, column: 1, related: [] }],
  });
});

test("progress is shown after a second, and not at every step", () => {
  const written: string[] = [];
  let now = 0;
  const progress = progressLine(
    (text) => written.push(text.trim()),
    () => now,
  );
  for (const [time, done] of [
    [0, 0],
    [999, 1],
    [1001, 2],
    [1050, 3],
    [1102, 4],
  ] as const) {
    now = time;
    progress.show({ stage: "reading", done, total: 9 });
  }
  progress.end();
  expect(written).toEqual(["reading page 2 of 9", "reading page 4 of 9", ""]);
});
