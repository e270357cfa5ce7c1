import type { CallArgument, PathSegment } from "../model/operation.js";
import { decodePercent } from "./decode-percent.js";
import { readCall, type WrittenArgument } from "./read-call.js";
import { splitTarget, type PathPiece } from "./split-target.js";

/** What the placeholders of a path stand for in a URL: decoded values by name of the parameter. */
export type PathValues = Readonly<Record<string, string>>;

/** The values that a URL gives to the parameters of a path, host, version and query aside; undefined where the URL does not fit. */
export const matchTarget = (url: string, segments: readonly PathSegment[]): PathValues | undefined =>
  matchPieces(splitTarget(url).pieces, segments);

/** The same for a URL that is cut up already. */
export const matchPieces = (pieces: readonly PathPiece[], segments: readonly PathSegment[]): PathValues | undefined => {
  if (pieces.length !== segments.length) return undefined;
  const fields: (readonly [string, string])[] = [];
  for (const [index, segment] of segments.entries()) {
    const piece = pieces[index];
    const found = piece && matchPiece(piece, segment);
    if (found === undefined) return undefined;
    fields.push(...found);
  }
  return Object.fromEntries(fields);
};

type Fields = readonly (readonly [name: string, value: string])[];

const matchPiece = (piece: PathPiece, segment: PathSegment): Fields | undefined => {
  if ((piece.kind === "colon") !== (segment.kind === "colon")) return undefined;
  switch (segment.kind) {
    case "literal":
      return sameText(piece.text, segment.text) ? [] : undefined;
    case "parameter":
      return matchValue(decodePercent(piece.text), segment.name, segment.prefix ?? "");
    case "colon":
      return [[segment.name, decodePercent(piece.text)]];
    case "call":
      return matchCall(piece.text, segment.text, segment.arguments);
  }
};

const matchValue = (written: string, name: string, prefix: string): Fields | undefined =>
  written.toLowerCase().startsWith(prefix.toLowerCase()) ? [[name, written.slice(prefix.length)]] : undefined;

const sameText = (written: string, text: string): boolean =>
  decodePercent(written).toLowerCase() === text.toLowerCase();

/** A function without arguments may be written without its parentheses (OData URL Conventions 4.01, section 4.5.1). */
const matchCall = (piece: string, text: string, wanted: readonly CallArgument[]): Fields | undefined => {
  const call = readCall(piece) ?? { text: piece, arguments: [] };
  if (!sameText(call.text, text) || call.arguments.length !== wanted.length) return undefined;
  const fields = wanted.flatMap((argument, index): Fields => {
    const given = givenArgument(call.arguments, argument, index);
    return given === undefined ? [] : [[argument.parameter, valueOf(given, argument)]];
  });
  return fields.length === wanted.length ? fields : undefined;
};

const givenArgument = (
  given: readonly WrittenArgument[],
  { name }: CallArgument,
  index: number,
): WrittenArgument | undefined =>
  name === "" ? given[index] : given.find((argument) => sameText(argument.name, name));

/** Where the path has no quotes, quotes in the URL belong to the value. */
const valueOf = ({ value, quoted }: WrittenArgument, wanted: CallArgument): string => {
  const decoded = decodePercent(value);
  if (wanted.quoted) return quoted ? decoded : decoded.replace(/^'([^]*)'$/, "$1");
  return quoted ? `'${decoded.replaceAll("'", "''")}'` : decoded;
};
