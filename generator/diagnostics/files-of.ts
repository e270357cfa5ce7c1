import type { SourceFile } from "../model/source.js";

/** The files that facts and flaws of some pages may stand in: what the pages take in, however far away, and the pages themselves, last. */
export const filesOf = (pages: readonly SourceFile[]): readonly SourceFile[] => {
  const seen = new Set<SourceFile>();
  return [...pages.flatMap((page) => includesWithin(page, seen)), ...pages];
};

/** Each once, whatever circles they make. */
const includesWithin = (source: SourceFile, seen: Set<SourceFile>): readonly SourceFile[] =>
  [...source.includes.values()].flatMap((include) => {
    if (seen.has(include)) return [];
    seen.add(include);
    return [include, ...includesWithin(include, seen)];
  });
