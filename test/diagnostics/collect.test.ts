import { expect, test } from "vitest";
import { noPages } from "../../generator/diagnostics/codes/no-pages.js";
import { collectDiagnostics, joinOutcomes } from "../../generator/diagnostics/collect-diagnostics.js";
import { collectFindings } from "../../generator/diagnostics/collect-findings.js";
import type { Diagnostic } from "../../generator/model/diagnostic.js";

const flawOf = (page: string): Diagnostic => noPages.at({ page, line: 1, column: 1 }, { reason: "It is empty" });

test("a collector gives the values of outcomes and keeps their diagnostics in order", () => {
  const collector = collectDiagnostics();
  collector.add([flawOf("a")]);
  expect(collector.take({ value: 7, diagnostics: [flawOf("b"), flawOf("c")] })).toBe(7);
  collector.add([flawOf("d")]);
  expect(collector.outcome("all")).toEqual({ value: "all", diagnostics: ["a", "b", "c", "d"].map(flawOf) });
});

test("an outcome does not change when more is gathered after it", () => {
  const collector = collectDiagnostics();
  const early = collector.outcome(undefined);
  collector.add([flawOf("a")]);
  expect(early.diagnostics).toEqual([]);
});

test("joined outcomes have all values and all diagnostics", () => {
  expect(
    joinOutcomes([
      { value: 1, diagnostics: [flawOf("a")] },
      { value: 2, diagnostics: [] },
      { value: 3, diagnostics: [flawOf("b")] },
    ]),
  ).toEqual({ value: [1, 2, 3], diagnostics: [flawOf("a"), flawOf("b")] });
});

test("a collector of findings looks up the pages that diagnostics speak of", () => {
  const source = { path: "api/a.md", file: "docs/api/a.md", text: "", includes: {} };
  const collector = collectFindings();
  expect(collector.take({ value: 7, diagnostics: [flawOf("api/a.md")] }, [source])).toBe(7);
  collector.add([{ diagnostic: flawOf("b"), place: { file: "b" }, related: [] }]);
  expect(collector.findings().map(({ place }) => place)).toEqual([{ file: "docs/api/a.md", source }, { file: "b" }]);
});
