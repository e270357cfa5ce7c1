import type { Position } from "../text/position.js";
import { printable } from "../text/printable.js";

/** A line of a page as it is shown below a message. */
export interface FrameLine {
  /** Line number, starting at 1; absent in the line of the caret. */
  readonly number?: number;
  readonly text: string;
}

/** The line of a place with the one before it, and a caret below; empty where the text has no such line. Reads no more of the page than it must. */
export const codeFrame = (lines: readonly string[], { line, column }: Position): readonly FrameLine[] => {
  const text = lines[line - 1];
  if (text === undefined) return [];
  const cut = Math.max(0, Math.min(column - 1 - mostCharacters / 2, text.length - mostCharacters));
  const before = lines[line - 2];
  const cutOut = (whole: string): string => printable(whole.slice(cut, cut + mostCharacters)).trimEnd();
  return [
    ...(before === undefined || before.trim() === "" ? [] : [{ number: line - 1, text: cutOut(before) }]),
    { number: line, text: cutOut(text) },
    { text: `${" ".repeat(Math.max(0, Math.min(column - 1, text.length) - cut))}^` },
  ];
};

/** A row of a table can be as long as a page. */
const mostCharacters = 100;

/** A frame as text, the numbers of its lines before it, as in `  12 | GET /users`. */
export const frameText = (frame: readonly FrameLine[]): readonly string[] => {
  const width = Math.max(...frame.map(({ number = 0 }) => String(number).length));
  return frame.map(({ number, text }) => `  ${String(number ?? "").padStart(width)} | ${text}`);
};
