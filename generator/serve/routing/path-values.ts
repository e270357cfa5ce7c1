import type { CallArgument, PathSegment } from "../../model/operation.js";
import type { GivenArgument } from "./given-call.js";
import type { PathPiece } from "./path-pieces.js";

/** What the placeholders of a path stand for in a request: decoded values by name of the parameter. */
export type PathValues = Readonly<Record<string, string>>;

/** The values that the pieces of a request give to the placeholders of the path that they fit. */
export const pathValuesOf = (pieces: readonly PathPiece[], segments: readonly PathSegment[]): PathValues =>
  Object.fromEntries(
    segments.flatMap((segment, index) => {
      const piece = pieces[index];
      return piece === undefined ? [] : valuesOf(piece, segment);
    }),
  );

const valuesOf = ({ text, call }: PathPiece, segment: PathSegment): readonly (readonly [string, string])[] => {
  switch (segment.kind) {
    case "literal":
      return [];
    case "parameter":
      return [[segment.name, text.slice(segment.prefix?.length ?? 0)]];
    case "colon":
      return [[segment.name, text]];
    case "call":
      return segment.arguments.flatMap((wanted, index) => {
        const given = givenArgument(call?.arguments ?? [], wanted, index);
        return given === undefined ? [] : [[wanted.parameter, valueOf(given, wanted)] as const];
      });
  }
};

const givenArgument = (
  given: readonly GivenArgument[],
  { name }: CallArgument,
  index: number,
): GivenArgument | undefined =>
  name === "" ? given[index] : given.find((argument) => argument.name.toLowerCase() === name.toLowerCase());

/** Where the path has no quotes, quotes in the URL belong to the value. */
const valueOf = ({ value, quoted }: GivenArgument, wanted: CallArgument): string =>
  quoted && !wanted.quoted ? `'${value.replaceAll("'", "''")}'` : value;
