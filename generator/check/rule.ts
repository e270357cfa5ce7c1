import type { Atlas } from "../api/atlas.js";
import type { DiagnosticCode } from "../diagnostics/define-code.js";
import type { Diagnostic, Severity } from "../model/diagnostic.js";
import type { Page } from "../model/page.js";

/** A rule that docs should keep: a value, so that rules can be listed, chosen and run one by one. */
export type Rule = RuleCheck & {
  /** The code of everything that the rule finds. */
  readonly code: string;
  readonly severity: Severity;
};

/** What a rule looks at, and how. */
export type RuleCheck =
  /** One page, whatever others say. */
  | { readonly needs: "page"; readonly check: (page: Page) => readonly Diagnostic[] }
  /** What all pages of a version mean together, with what the model answers when asked. */
  | { readonly needs: "api"; readonly check: (atlas: Atlas) => readonly Diagnostic[] }
  /** One page beside what all mean together. What is asked of the model can be made ready once, before the pages come. */
  | { readonly needs: "both"; readonly check: (atlas: Atlas) => (page: Page) => readonly Diagnostic[] };

/** The rule behind a code, as severe as the code is. */
export const ruleFor = <Facts>({ code, severity }: DiagnosticCode<Facts>, check: RuleCheck): Rule => ({
  code,
  severity,
  ...check,
});
