import { createMatcher, type KnownPath, type PathMatch } from "./matcher.js";
import { decodePieces, keysAsPieces } from "./path-pieces.js";
import { splitTarget } from "./split-target.js";

/** What a URL fits. */
export interface UrlMatches<Found> {
  /** Best first. */
  readonly matches: readonly PathMatch<Found>[];
  /** Whether they are written as the URL is; otherwise a key in parentheses means a part of the path. */
  readonly areAsWritten: boolean;
}

/** Finds the paths that a URL fits as pages write it, host, version and query aside. */
export const createUrlMatcher = <Found>(
  paths: Iterable<KnownPath<Found>>,
  versions: readonly string[],
): ((url: string) => UrlMatches<Found>) => {
  const match = createMatcher(paths);
  return (url) => {
    const pieces = decodePieces(splitTarget(url, versions).pieces, "loose");
    const matches = match(pieces);
    return matches.length > 0
      ? { matches, areAsWritten: true }
      : { matches: match(keysAsPieces(pieces)), areAsWritten: false };
  };
};
