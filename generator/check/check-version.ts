import type { Atlas } from "../api/atlas.js";
import { collectDiagnostics } from "../diagnostics/collect-diagnostics.js";
import type { Diagnostic } from "../model/diagnostic.js";
import type { Page } from "../model/page.js";
import type { Rule } from "./rule.js";
import { rules } from "./rules.js";

/** What rules look at. */
export interface CheckedDocs {
  readonly atlas: Atlas;
  /** Walked once, a page at a time: they may come out of a generator that reads each anew, and none is kept. */
  readonly pages: Iterable<Page>;
}

/** Everything that rules find in one API version: page by page, then in the model. */
export const checkVersion = (docs: CheckedDocs, chosen: readonly Rule[] = rules): readonly Diagnostic[] => {
  const collector = collectDiagnostics();
  const pageChecks = chosen.flatMap((rule) => pageChecksOf(rule, docs.atlas));
  if (pageChecks.length > 0) {
    for (const page of docs.pages) collector.add(pageChecks.flatMap((check) => check(page)));
  }
  collector.add(chosen.flatMap((rule) => (rule.needs === "api" ? rule.check(docs.atlas) : [])));
  return collector.outcome(undefined).diagnostics;
};

const pageChecksOf = (rule: Rule, atlas: Atlas): readonly ((page: Page) => readonly Diagnostic[])[] => {
  switch (rule.needs) {
    case "page":
      return [rule.check];
    case "both":
      return [rule.check(atlas)];
    case "api":
      return [];
  }
};
