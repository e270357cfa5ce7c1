import type { PageNameWords } from "../../dialects/page-name-words.js";
import type { PathSegment } from "../../model/operation.js";
import { singular } from "../../paths/singular.js";

/** Words in the singular; those of two letters or fewer, as in `Get a lamp`, say nothing. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}$]+/u)
    .filter((word) => word.length > 2)
    .map(singular);

/** What a path names, in the singular, the last first. */
export const namesOf = (path: readonly PathSegment[], { segments }: PageNameWords): readonly string[] => {
  const meanings = new Map(segments.map(({ segment, names }) => [segment, names]));
  return path.flatMap((segment) => meanings.get(nameOf(segment)) ?? [singular(nameOf(segment))]).toReversed();
};

/** What a segment names: `{lampId}` means a lamp. */
const nameOf = (segment: PathSegment): string => {
  switch (segment.kind) {
    case "literal":
    case "call":
      return segment.text.toLowerCase();
    case "parameter":
    case "colon":
      return segment.name.toLowerCase().replace(/[_-]?ids?$/, "");
  }
};
