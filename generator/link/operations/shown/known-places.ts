import type { PathSegment } from "../../../model/operation.js";
import { createMatcher } from "../../../paths/matcher.js";
import type { DecodedPiece } from "../../../paths/path-pieces.js";
import { shapeOf } from "../../../paths/template-of.js";

/** Finds the place that the pieces of a URL lead to, among those that the request lines of all pages lead to or through. */
export type KnownPlaces = (pieces: readonly DecodedPiece[]) => readonly PathSegment[] | undefined;

/** The places of all request lines: `GET /me/drive/root/search` says that there is a `/me/drive/root` too. */
export const knownPlaces = (paths: readonly (readonly PathSegment[])[]): KnownPlaces => {
  const places = new Map(
    paths.flatMap((path) =>
      path.map((_, index) => {
        const place = path.slice(0, index + 1);
        return [shapeOf(place), place] as const;
      }),
    ),
  );
  const match = createMatcher([...places.values()].map((place) => ({ path: place, found: place })));
  return (pieces) => match(pieces).find(({ found }) => isWritten(found, pieces))?.found;
};

/** A key in parentheses, and an address by keyword, are no values: `/tables('1')` is another way of writing `/tables/1`. */
const isWritten = (place: readonly PathSegment[], pieces: readonly DecodedPiece[]): boolean =>
  place.every((segment, index) => segment.kind !== "parameter" || pieces[index]?.call === undefined);
