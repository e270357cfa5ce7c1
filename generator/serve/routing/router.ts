import type { Operation } from "../../model/operation.js";
import { createMatcher } from "../../paths/matcher.js";
import { type DecodedPiece, decodePieces, keysAsPieces, piecesOf, plainPiece } from "../../paths/path-pieces.js";
import type { PathValues } from "../../paths/path-values.js";

/** An operation whose path a request fits, with the values of its placeholders. */
export interface Route {
  readonly operation: Operation;
  readonly pathValues: PathValues;
}

/** Finds the operations whose path fits, of any method, best first: the earlier a literal stands where another path has a placeholder, the better. */
export type Router = (parts: readonly string[]) => readonly Route[];

/** Makes a router whose time for a request grows with the length of its path, not with the number of operations. */
export const createRouter = (operations: readonly Operation[]): Router => {
  const match = createMatcher(operations.map((operation) => ({ path: operation.path, found: operation })));
  return (parts) => {
    for (const pieces of readingsOf(parts)) {
      const matches = match(pieces);
      if (matches.length > 0) return matches.map(({ found, pathValues }) => ({ operation: found, pathValues }));
    }
    return [];
  };
};

/** The ways to read a path, the likeliest first: a colon at the end of a part begins an address, or is of the part; `users('1')` is a call, or means `users/1`. */
const readingsOf = function* (parts: readonly string[]): Generator<readonly DecodedPiece[], void> {
  const addressed = decodePieces(piecesOf(parts), "closed");
  yield addressed;
  yield decodePieces(parts.map(plainPiece), "closed");
  yield keysAsPieces(addressed);
};
