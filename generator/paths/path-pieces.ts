import { decodePercent } from "./decode-percent.js";
import { type CallForm, readCall, type WrittenCall } from "./read-call.js";

/** A piece of a path as written: what stands between slashes, or an address behind a colon, which may hold slashes itself. */
export interface PathPiece {
  readonly kind: "plain" | "colon";
  readonly text: string;
}

/** A part between slashes as a piece. */
export const plainPiece = (text: string): PathPiece => ({ kind: "plain", text });

/** The pieces of the parts between slashes. A part that ends in a colon begins an address, up to the next such part: `root:/{item-path}:/children`. */
export const piecesOf = (parts: readonly string[]): readonly PathPiece[] => {
  const pieces: PathPiece[] = [];
  let address: string[] | undefined;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (address !== undefined) {
      address.push(part);
      if (!isLast && !part.endsWith(":")) continue;
      pieces.push({ kind: "colon", text: address.join("/").replace(/:$/, "") });
      address = undefined;
    } else if (part.endsWith(":") && !isLast) {
      pieces.push(plainPiece(part.slice(0, -1)));
      address = [];
    } else {
      pieces.push(plainPiece(part));
    }
  }
  return pieces;
};

/** A piece of the path of a URL, decoded. */
export interface DecodedPiece extends PathPiece {
  /** The piece as a call, where it is one. */
  readonly call?: WrittenCall;
}

/** The pieces of a URL, decoded. */
export const decodePieces = (pieces: readonly PathPiece[], form: CallForm): readonly DecodedPiece[] =>
  pieces.map(({ kind, text }) => decodePiece({ kind, text: decodePercent(text) }, form));

const decodePiece = (decoded: PathPiece, form: CallForm): DecodedPiece => {
  const call = decoded.kind === "plain" ? readCall(decoded.text, form) : undefined;
  if (call === undefined) return decoded;
  // Whether docs write a name with parentheses that hold nothing is no matter to who sends a request.
  return form === "closed" && call.arguments.length === 0 ? plainPiece(call.text) : { ...decoded, call };
};

/** The pieces with each key in parentheses as a piece of its own: `users('1')` means `users/1` (OData URL Conventions 4.01, section 4.3.6). */
export const keysAsPieces = (pieces: readonly DecodedPiece[]): readonly DecodedPiece[] => pieces.flatMap(keyAsPiece);

const keyAsPiece = (piece: DecodedPiece): readonly DecodedPiece[] => {
  const [key, ...others] = piece.call?.arguments ?? [];
  if (piece.call === undefined || key === undefined || key.name !== "" || others.length > 0) return [piece];
  return [plainPiece(piece.call.text), plainPiece(key.value)];
};
