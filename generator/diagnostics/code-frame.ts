import type { Position } from "../text/position.js";

/** A line of a page as it is shown below a message. */
export interface FrameLine {
  /** Line number, starting at 1; absent in the line of the caret. */
  readonly number?: number;
  readonly text: string;
}

/** In characters; a row of a table can be as long as a page. */
const widestLine = 100;

/** The line of a place with the one before it, and a caret below; empty where the text has no such line. Reads no more of the page than it must. */
export const codeFrame = (lines: readonly string[], { line, column }: Position): readonly FrameLine[] => {
  const text = lines[line - 1];
  if (text === undefined) return [];
  const cut = Math.max(0, Math.min(column - 1 - widestLine / 2, text.length - widestLine));
  const before = lines[line - 2];
  const shown = (whole: string): string => visible(whole.slice(cut, cut + widestLine)).trimEnd();
  return [
    ...(before === undefined || before.trim() === "" ? [] : [{ number: line - 1, text: shown(before) }]),
    { number: line, text: shown(text) },
    { text: `${" ".repeat(Math.max(0, Math.min(column - 1, text.length) - cut))}^` },
  ];
};

/** Tabs as one space, so that the caret stands right; no control character of a page reaches the terminal. */
const visible = (text: string): string => text.replaceAll(/\p{Cc}/gu, " ");
