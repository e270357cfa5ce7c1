import type { BlockCount, BlockKind, Fate, PageAccount } from "../model/account.js";
import type { PartFate } from "./reading.js";

/** Adds up what became of the parts of a page. */
export const accountOf = (fates: readonly PartFate[]): PageAccount => ({
  heading: countOf("heading", fates),
  table: countOf("table", fates),
  row: countOf("row", fates),
  fence: countOf("fence", fates),
  comment: countOf("comment", fates),
});

const countOf = (kind: BlockKind, fates: readonly PartFate[]): BlockCount => {
  const own = fates.flatMap(({ part, fate }) => (part.kind === kind ? [fate] : []));
  return {
    used: own.filter(({ is }) => is === "used").length,
    ignored: byReason(own.flatMap((fate) => (fate.is === "ignored" ? [fate.reason] : []))),
    notUnderstood: byReason(own.flatMap((fate) => (fate.is === "notUnderstood" ? [fate.reason] : []))),
  };
};

type Reason = Exclude<Fate, { readonly is: "used" }>["reason"];

const byReason = <R extends Reason>(reasons: readonly R[]): Readonly<Partial<Record<R, number>>> => {
  const counts: Partial<Record<R, number>> = {};
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
};
