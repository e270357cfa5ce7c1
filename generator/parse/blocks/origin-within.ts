import type { Origin } from "../../model/source.js";
import { positionAt } from "../../text/position.js";

/** The place of an offset of `text`, a part of a page whose first character has the place `origin`; its other lines are whole from their beginning. */
export const originWithin = (origin: Origin, text: string, offset: number): Origin => {
  const { line, column } = positionAt(text, offset);
  return { ...origin, line: origin.line + line - 1, column: line === 1 ? origin.column + column - 1 : column };
};
