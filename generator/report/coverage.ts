import type { BlockCount, BlockKind, PageAccount } from "../model/account.js";
import type { CertaintyCounts, VersionCoverage } from "../model/coverage.js";
import type { Page } from "../model/page.js";
import type { Certainty } from "../model/type.js";
import type { Atlas } from "../api/atlas.js";
import { operationCertainty } from "../api/operation-certainty.js";

/** Adds up the accounts of the pages that a model was made from. */
export const coverageOf = ({ api, hierarchy }: Atlas, pages: readonly AccountedPage[]): VersionCoverage => {
  const { types, operations } = api;
  return {
    parts: sumOf(pages.map(({ account }) => account)),
    types: countCertainties(types.map(({ certainty }) => certainty)),
    operations: countCertainties(operations.map((operation) => operationCertainty(operation, hierarchy.types))),
    pages: Object.fromEntries(pages.map(({ path, account }) => [path, account])),
  };
};

/** A page of which only the account is left. */
export type AccountedPage = Pick<Page, "path" | "account">;

const sumOf = (accounts: readonly PageAccount[]): PageAccount => ({
  heading: sumOfKind("heading", accounts),
  table: sumOfKind("table", accounts),
  row: sumOfKind("row", accounts),
  fence: sumOfKind("fence", accounts),
  comment: sumOfKind("comment", accounts),
});

const sumOfKind = (kind: BlockKind, accounts: readonly PageAccount[]): BlockCount => {
  const counts = accounts.map((account) => account[kind]);
  return {
    used: counts.reduce((sum, { used }) => sum + used, 0),
    ignored: sumByReason(counts.map(({ ignored }) => ignored)),
    notUnderstood: sumByReason(counts.map(({ notUnderstood }) => notUnderstood)),
  };
};

/** Counts by reason added up, reasons sorted, so that the order of pages does not show. */
export const sumByReason = (counts: readonly Readonly<Record<string, number>>[]): Readonly<Record<string, number>> => {
  const sums = new Map<string, number>();
  for (const [reason, count] of counts.flatMap(Object.entries<number>))
    sums.set(reason, (sums.get(reason) ?? 0) + count);
  return Object.fromEntries([...sums].toSorted(([left], [right]) => (left < right ? -1 : 1)));
};

const countCertainties = (certainties: readonly Certainty[]): CertaintyCounts => {
  const counts = { table: 0, json: 0, example: 0, prose: 0, named: 0 };
  for (const certainty of certainties) counts[certainty] += 1;
  return counts;
};
