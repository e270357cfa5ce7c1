import type { Finding } from "../diagnostics/finding.js";
import type { ShownPerCode } from "./choose-findings.js";
import { chooseFindings, countByCode } from "./choose-findings.js";
import type { Paint } from "./paint.js";
import { prettyFinding } from "./pretty-finding.js";

/** The findings as a person reads them: the first ones of each code in full, then the count of each code. */
export const prettyFindings = (findings: readonly Finding[], shownPerCode: ShownPerCode, paint: Paint): string => {
  const linesOf = linesOfLastText();
  const chosen = chooseFindings(findings, shownPerCode);
  const full = chosen.map((finding) => `${prettyFinding(finding, paint, linesOf)}\n\n`);
  return full.join("") + prettyCounts(findings, chosen, paint);
};

/** Findings are sorted by file, so one text in memory is enough. */
const linesOfLastText = () => {
  let [last, lines]: [string, readonly string[]] = ["", [""]];
  return (text: string): readonly string[] => {
    if (text !== last) [last, lines] = [text, text.split("\n")];
    return lines;
  };
};

const prettyCounts = (findings: readonly Finding[], chosen: readonly Finding[], paint: Paint): string => {
  const chosenByCode = new Map(countByCode(chosen).map(({ code, count }) => [code, count]));
  const lines = countByCode(findings).map(({ code, severity, count }) => {
    const shown = chosenByCode.get(code) ?? 0;
    const hint = shown === count ? "" : paint.dim(`, ${shown === 0 ? "none" : shown} shown: --verbose shows all`);
    return `${String(count).padStart(7)} ${paint[severity](severity.padEnd(7))} ${code}${hint}\n`;
  });
  return lines.length > 1 || chosen.length < findings.length ? `${lines.join("")}\n` : "";
};
