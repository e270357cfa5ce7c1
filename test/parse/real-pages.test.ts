import { describe, expect, test } from "vitest";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { SourceFile } from "../../generator/model/source.js";
import { expandIncludes } from "../../generator/parse/blocks/expand-includes.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { readDocs } from "../../generator/read/read-docs.js";
import { checkout } from "../support/checkout.js";
import { corpus, hasShared } from "../support/shared-docs.js";
import { countParts, totalsOf } from "./count-parts.js";
import { parseUncut } from "./parse-uncut.js";

/** A page with what it takes in. */
const wholeText = (source: SourceFile): string => expandIncludes(source, microsoftGraph.markup).value.lines.join("\n");

/** Each page is read once for all that is said of it. */
describe.each([
  { docs: "every page of input-docs", path: "input-docs", step: 1, isThere: true },
  { docs: "every tenth page of the corpus", path: corpus, step: 10, isThere: hasShared },
])("$docs", ({ path, step, isThere }) => {
  const chosen = isThere
    ? readDocs([{ path }], checkout, microsoftGraph).value.filter((_, index) => index % step === 0)
    : [];
  const read = chosen.map((source) => ({ source, outcome: parsePage(source, microsoftGraph) }));

  test.runIf(isThere)("is there", () => {
    expect(read.length).toBeGreaterThan(0);
  });

  test.runIf(isThere)("has an account that adds up to what it holds", () => {
    for (const { source, outcome } of read)
      expect(totalsOf(outcome.value.account), source.file).toEqual(countParts(wholeText(source)));
  });

  test.runIf(isThere)("gives the same when it is cut before it is read", () => {
    const differing = read.filter(
      ({ source, outcome }) => JSON.stringify(outcome) !== JSON.stringify(parseUncut(source)),
    );
    expect(differing.map(({ source }) => source.file)).toEqual([]);
  });
});
