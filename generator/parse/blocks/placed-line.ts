import type { Origin } from "../../model/source.js";

/** A line of a page that may be made of parts of several files. */
export interface PlacedLine {
  readonly text: string;
  /** Where its first column stands on disk. */
  readonly place: FilePlace;
  /** Its parts that stand elsewhere, in the order of the line. */
  readonly pieces: readonly Piece[];
}

/** A place of a file. */
export type FilePlace = Pick<Origin, "page" | "line" | "column">;

/** A part of a line that reaches to the next part. */
interface Piece {
  /** Offset in the line where the part begins. */
  readonly start: number;
  readonly place: FilePlace;
}

/** A line of a file. */
export const placedLine = (text: string, { page, line }: Pick<Origin, "page" | "line">): PlacedLine => ({
  text,
  place: { page, line, column: 1 },
  pieces: [],
});

/** Where a column of the line stands on disk. */
export const placeIn = ({ place, pieces }: PlacedLine, column: number): FilePlace => {
  const piece = pieces.findLast(({ start }) => start < column) ?? { start: 0, place };
  return { ...piece.place, column: piece.place.column + column - 1 - piece.start };
};

/** The part of a line between two offsets. */
export const cutLine = (line: PlacedLine, start: number, end: number = line.text.length): PlacedLine => ({
  text: line.text.slice(start, end),
  place: placeIn(line, start + 1),
  pieces: line.pieces
    .filter((piece) => piece.start > start && piece.start < end)
    .map((piece) => ({ ...piece, start: piece.start - start })),
});

/** A line with others behind it, in one line. */
export const joinLines = (first: PlacedLine, others: readonly PlacedLine[], separator: string): PlacedLine => {
  const pieces = [...first.pieces];
  let text = first.text;
  for (const line of others) {
    text += separator;
    for (const piece of [{ start: 0, place: line.place }, ...line.pieces])
      pieces.push({ ...piece, start: piece.start + text.length });
    text += line.text;
  }
  return { text, place: first.place, pieces };
};

/** A line behind marks that it has not in its file, as those of the quote that it is taken into. */
export const behind = (marks: string, line: PlacedLine): PlacedLine =>
  joinLines({ text: marks, place: line.place, pieces: [] }, [line], "");
