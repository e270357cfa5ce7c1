import { decodeText } from "./decode-text.js";
import { type GivenCall, readGivenCall } from "./given-call.js";

/** A piece of the path of a request, decoded: what stands between slashes, or an address by path behind a colon. */
export interface PathPiece {
  readonly kind: "plain" | "colon";
  readonly text: string;
  /** The piece as a call, where it has parentheses. */
  readonly call?: GivenCall;
}

/** The ways to read a path, the likeliest first: a colon at the end of a part begins an address, or is of the part; `users('1')` is a call, or means `users/1`. */
export const readingsOf = (parts: readonly string[]): readonly (readonly PathPiece[])[] => {
  const addressed = addressedPieces(parts);
  const keyed = addressed.flatMap(keyAsPiece);
  return [
    addressed,
    ...(addressed.some(({ kind }) => kind === "colon") ? [parts.map(plainPiece)] : []),
    ...(keyed.length === addressed.length ? [] : [keyed]),
  ];
};

const decoded = (part: string): string => decodeText(part) ?? part;

const plainPiece = (part: string): PathPiece => {
  const text = decoded(part);
  const call = readGivenCall(text);
  return { kind: "plain", text, ...(call !== undefined && { call }) };
};

/** A part that ends in a colon begins an address, up to the next such part: `root:/Documents/plan.txt:/content`. */
const addressedPieces = (parts: readonly string[]): readonly PathPiece[] => {
  const pieces: PathPiece[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    const opens = part.endsWith(":") && at < parts.length - 1;
    pieces.push(plainPiece(opens ? part.slice(0, -1) : part));
    if (!opens) continue;
    const close = parts.findIndex((later, index) => index > at && later.endsWith(":"));
    const end = close === -1 ? parts.length : close + 1;
    const address = parts.slice(at + 1, end).join("/");
    pieces.push({ kind: "colon", text: decoded(address.replace(/:$/, "")) });
    at = end - 1;
  }
  return pieces;
};

/** A key in parentheses means a segment of its own (OData URL Conventions 4.01, section 4.3.6). */
const keyAsPiece = (piece: PathPiece): readonly PathPiece[] => {
  const [key, ...others] = piece.call?.arguments ?? [];
  if (piece.call === undefined || key === undefined || key.name !== "" || others.length > 0) return [piece];
  return [
    { kind: "plain", text: piece.call.text },
    { kind: "plain", text: key.value },
  ];
};
