import type { OutputFile } from "../model/emitted.js";

/** The text of a file in pieces that are worth a call to the system each, and small beside all else in memory. */
export const piecesOf = function* (file: OutputFile): Generator<string, void> {
  let piece = "";
  for (const part of "text" in file ? [file.text] : file.parts) {
    piece += part;
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
};

const pieceCharacters = 100_000;
