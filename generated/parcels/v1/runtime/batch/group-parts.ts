import type { BatchResult } from "./batch-error.js";
import type { Part } from "./part.js";

/** What services take in one batch. */
const partsOfBatch = 20;

/** Groups of the parts that can be sent now: those whose needs have succeeded, or stand in the same group before them. */
export const groupParts = (
  open: readonly Part[],
  results: ReadonlyMap<string, BatchResult<unknown>>,
): readonly (readonly Part[])[] => {
  const groups: Part[][] = [];
  for (const part of open.filter(({ name }) => !results.has(name))) {
    const hasSucceeded = (name: string): boolean => results.has(name) && results.get(name)?.error === undefined;
    const takesPart = (group: readonly Part[]): boolean =>
      group.length < partsOfBatch &&
      part.needs.every((need) => hasSucceeded(need) || group.some(({ name }) => name === need));
    const group = groups.find(takesPart);
    if (group !== undefined) group.push(part);
    else if (takesPart([])) groups.push([part]);
  }
  return groups;
};
