import type { CallArgument, PathSegment } from "../model/operation.js";
import type { DecodedPiece } from "./path-pieces.js";
import type { WrittenArgument } from "./read-call.js";

/** What the placeholders of a path stand for in a URL: decoded values by name of the parameter. */
export type PathValues = Readonly<Record<string, string>>;

/** The values that a URL gives to the placeholders of the path that it fits. */
export const pathValuesOf = (pieces: readonly DecodedPiece[], path: readonly PathSegment[]): PathValues =>
  Object.fromEntries(
    path.flatMap((segment, index) => {
      const piece = pieces[index];
      return piece === undefined ? [] : valuesOf(piece, segment);
    }),
  );

const valuesOf = ({ text, call }: DecodedPiece, segment: PathSegment): readonly (readonly [string, string])[] => {
  switch (segment.kind) {
    case "literal":
      return [];
    case "parameter":
      return [[segment.name, text.slice(segment.prefix?.length ?? 0, text.length - (segment.suffix?.length ?? 0))]];
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
  given: readonly WrittenArgument[],
  { name }: CallArgument,
  index: number,
): WrittenArgument | undefined =>
  name === "" ? given[index] : given.find((argument) => argument.name.toLowerCase() === name.toLowerCase());

/** Where the path has no quotes, quotes in the URL belong to the value. */
const valueOf = ({ value, quoted }: WrittenArgument, wanted: CallArgument): string =>
  quoted && !wanted.quoted ? `'${value.replaceAll("'", "''")}'` : value;
