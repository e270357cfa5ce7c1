import type { PathSegment } from "../../../model/operation.js";
import type { Page } from "../../../model/page.js";
import { createMatcher } from "../../../paths/matcher.js";
import type { DecodedPiece } from "../../../paths/path-pieces.js";
import type { KnownPlaces } from "./known-places.js";

/** What a page and its siblings say of paths. */
export interface PathEvidence {
  /** The paths of the page's own request lines with the method of the example. */
  readonly own: readonly (readonly PathSegment[])[];
  readonly places: KnownPlaces;
  readonly page: Page;
}

/**
 * The path that an example shows beside those of its page: it ends as one of them does, and what stands before is a place
 * that other pages know, as of `/me/ownedDevices` on a page of `/users/{id}/ownedDevices`.
 */
export const furtherPath = (
  pieces: readonly DecodedPiece[],
  { own, places, page }: PathEvidence,
): readonly PathSegment[] | undefined => {
  for (const path of own.flatMap((written) => [written, ...otherCalls(written, pieces.at(-1), page)])) {
    for (let length = shortestTail(path); length <= Math.min(path.length, pieces.length - 1); length += 1) {
      const tail = path.slice(path.length - length);
      if (createMatcher([{ path: tail, found: tail }])(pieces.slice(-length)).length === 0) continue;
      const place = places(pieces.slice(0, -length));
      const further = [...(place ?? []), ...tail];
      if (place !== undefined && !own.some((known) => isSlip(further, known))) return further;
    }
  }
  return undefined;
};

/** A path with the names of another one differs from it by a value that one of them lacks. */
const isSlip = (path: readonly PathSegment[], known: readonly PathSegment[]): boolean =>
  path.length !== known.length && namesOf(path) === namesOf(known);

const namesOf = (path: readonly PathSegment[]): string =>
  path.flatMap((segment) => (segment.kind === "literal" || segment.kind === "call" ? [segment.text] : [])).join("/");

/** A tail has a name in it: every path ends in a value, or could. */
const shortestTail = (path: readonly PathSegment[]): number => {
  const last = path.findLastIndex(({ kind }) => kind === "literal" || kind === "call");
  return last === -1 ? Infinity : path.length - last;
};

/**
 * A path whose function is called with more or fewer arguments, as `/range/cell(row=5,column=6)` on a page of `/range/cell`.
 * The page has to know the arguments, and must not require what is left out.
 */
const otherCalls = (
  path: readonly PathSegment[],
  piece: DecodedPiece | undefined,
  { parameters }: Page,
): readonly (readonly PathSegment[])[] => {
  const last = path.at(-1);
  if (piece === undefined || (last?.kind !== "literal" && last?.kind !== "call")) return [];
  const name = piece.call?.text ?? piece.text;
  if (piece.kind === "colon" || name.toLowerCase() !== last.text.toLowerCase()) return [];
  const known = last.kind === "call" ? last.arguments : [];
  const given = piece.call?.arguments ?? [];
  const isKnown = given.every(
    ({ name: argument }) =>
      argument !== "" && [...known, ...parameters].some((row) => row.name.toLowerCase() === argument.toLowerCase()),
  );
  const left = known.filter(({ name: argument }) => given.every((one) => one.name !== argument));
  const isLeft = left.every(({ name: argument }) =>
    parameters.some((row) => row.name === argument && row.marks.required === false),
  );
  if (!isKnown || !isLeft) return [];
  return [[...path.slice(0, -1), callOf(last.text, given)]];
};

const callOf = (text: string, given: NonNullable<DecodedPiece["call"]>["arguments"]): PathSegment =>
  given.length === 0
    ? { kind: "literal", text }
    : {
        kind: "call",
        text,
        isKey: false,
        arguments: given.map(({ name, quoted }) => ({ name, parameter: name, quoted })),
      };
