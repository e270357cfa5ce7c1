import { groupBy } from "../../../generator/lists/group-by.js";
import type { Mutant } from "./mutant.js";
import { reasonOf } from "./reason-of.js";

/** What became of a mutant; `not tried` where a sample leaves it out. */
export type Fate = "killed" | "survived" | "not showable" | "not tried";

/** A mutant with its fate. */
export interface Judged {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** Killed ones among those that an example could show, from 0 to 1. */
export const scoreOf = (judged: readonly Judged[]): number => {
  const [killed, survived] = [countOf(judged, "killed"), countOf(judged, "survived")];
  return killed + survived === 0 ? 1 : killed / (killed + survived);
};

/** The table of all kinds, and the survivors below it. */
export const printTally = (judged: readonly Judged[]): string => {
  const rows = [...groupBy(judged, ({ mutant }) => `${mutant.group}: ${mutant.kind}`)].map(rowOf);
  const survivors = judged.filter(({ fate }) => fate === "survived").map(({ mutant }) => survivorText(mutant));
  const head = ["fault", "mutants", "not showable", "not tried", "killed", "survived", "caught"];
  return [printRows([head, ...rows, rowOf(["all", judged])]), ...survivors].join("\n");
};

const countOf = (judged: readonly Judged[], fate: Fate): number => judged.filter((one) => one.fate === fate).length;

const rowOf = ([name, judged]: readonly [string, readonly Judged[]]): readonly string[] => {
  const count = (fate: Fate): string => String(countOf(judged, fate));
  const isTried = judged.some(({ fate }) => fate === "killed" || fate === "survived");
  const caught = isTried ? `${(scoreOf(judged) * 100).toFixed(1)} %` : "–";
  return [
    name,
    String(judged.length),
    count("not showable"),
    count("not tried"),
    count("killed"),
    count("survived"),
    caught,
  ];
};

const printRows = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  const lines = rows.map((row) => `| ${row.map(pad).join(" | ")} |`);
  const rule = `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`;
  return [lines[0], rule, ...lines.slice(1)].join("\n");
};

const survivorText = (mutant: Mutant): string => {
  const { group, kind, title, shownBy } = mutant;
  const others = shownBy.length > 1 ? ` and ${shownBy.length - 1} more` : "";
  return `survived: ${group}: ${kind}: ${title}\n  shown by ${shownBy[0] ?? ""}${others}; reason: ${reasonOf(mutant)}`;
};
