import type { PathSegment } from "../model/operation.js";

/** Names of the segments that a placeholder follows somewhere in the docs, in lower case: they are collections. */
export const collectionNames = (paths: Iterable<readonly PathSegment[]>): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const path of paths) {
    for (const [index, segment] of path.entries()) {
      if (segment.kind === "literal" && path[index + 1]?.kind === "parameter") names.add(segment.text.toLowerCase());
    }
  }
  return names;
};

/**
 * Marks `users(mail='{mail}')` as an alternate key (OData URL Conventions 4.01, section 4.3.5) where `users` is a
 * collection; any other call is a function.
 */
export const markKeys = (segments: readonly PathSegment[], collections: ReadonlySet<string>): readonly PathSegment[] =>
  segments.map((segment) =>
    segment.kind === "call" && segment.arguments.length > 0 && collections.has(segment.text.toLowerCase())
      ? { ...segment, isKey: true }
      : segment,
  );
