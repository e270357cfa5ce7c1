import type { BlockCount, BlockKind } from "../model/account.js";
import type { CertaintyCounts, VersionCoverage } from "../model/coverage.js";
import { sumByReason } from "./coverage.js";
import type { Paint } from "./paint.js";

/** The account of one version in a few lines: the share that is understood, why the rest is not, and how sure the model is. */
export const prettyCoverage = ({ parts, types, operations }: VersionCoverage, paint: Paint): string => {
  const shares = kinds.map(([kind, noun]) => shareOf(parts[kind], noun)).filter((share) => share !== "");
  return [
    ["understood", shares.join(", ")],
    ["not understood", frequentReasons(kinds.map(([kind]) => parts[kind].notUnderstood))],
    ["ignored", frequentReasons(kinds.map(([kind]) => parts[kind].ignored))],
    ["types", certaintyText(types)],
    ["operations", certaintyText(operations)],
  ]
    .filter(([, words]) => words !== "")
    .map(([title = "", words = ""]) => `  ${paint.dim(title.padEnd(14))} ${words}\n`)
    .join("");
};

const kinds: readonly (readonly [BlockKind, string])[] = [
  ["heading", "headings"],
  ["table", "tables"],
  ["row", "rows"],
  ["fence", "fences"],
  ["comment", "comments"],
];

/** Used or ignored on purpose; rounded down, so that 100 % means all. */
const shareOf = ({ used, ignored, notUnderstood }: BlockCount, noun: string): string => {
  const understood = used + sumOf(ignored);
  const total = understood + sumOf(notUnderstood);
  const share = understood === total ? "100" : (Math.floor((understood / total) * 1000) / 10).toFixed(1);
  return total === 0 ? "" : `${share} % of ${total} ${noun}`;
};

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const mostReasons = 4;

const frequentReasons = (counts: readonly Readonly<Record<string, number>>[]): string => {
  const sorted = Object.entries(sumByReason(counts)).toSorted((left, right) => right[1] - left[1]);
  const words = sorted.slice(0, mostReasons).map(([reason, count]) => `${reason} ${count}`);
  return [...words, ...(sorted.length > mostReasons ? ["…"] : [])].join(", ");
};

const certaintyText = (counts: CertaintyCounts): string =>
  certainties.flatMap(([name, words]) => (counts[name] === 0 ? [] : [`${counts[name]} ${words}`])).join(", ");

const certainties = [
  ["table", "by a table"],
  ["json", "by JSON"],
  ["example", "by an example only"],
  ["prose", "by prose"],
  ["named", "named only"],
] as const;
