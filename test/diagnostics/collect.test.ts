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
  const source = { path: "api/a.md", file: "docs/api/a.md", text: "", includes: new Map() };
  const collector = collectFindings();
  expect(collector.take({ value: 7, diagnostics: [flawOf("api/a.md")] }, [source])).toBe(7);
  collector.add([{ diagnostic: flawOf("b"), place: { file: "b" }, related: [] }]);
  expect(collector.findings().map(({ place }) => place)).toEqual([{ file: "docs/api/a.md", source }, { file: "b" }]);
});

test("a flaw in a file that several pages take in is one finding with their number", () => {
  const shared = { path: "includes/x.md", file: "docs/includes/x.md", text: "", includes: new Map() };
  const pages = ["a", "b", "c"].map((name) => ({
    path: `${name}.md`,
    file: `docs/${name}.md`,
    text: "",
    includes: new Map([["includes/x.md", shared]]),
  }));
  const collector = collectFindings();
  for (const page of pages)
    collector.take({ value: 0, diagnostics: [flawOf("includes/x.md"), flawOf(page.path)] }, [page]);
  expect(collector.findings().map(({ place, pages: count }) => [place.file, count])).toEqual([
    ["docs/includes/x.md", 3],
    ["docs/a.md", undefined],
    ["docs/b.md", undefined],
    ["docs/c.md", undefined],
  ]);
});

test("a flaw that two versions of a page share is one finding", () => {
  const page = { path: "a.md", file: "docs/a.md", text: "", includes: new Map() };
  const collector = collectFindings();
  for (const folderVersion of ["v1", "v2"])
    collector.take({ value: 0, diagnostics: [flawOf("a.md")] }, [{ ...page, folderVersion }]);
  expect(collector.findings()).toHaveLength(1);
});
