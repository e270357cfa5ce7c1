import { unknownMethod } from "../../diagnostics/codes/unknown-method.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import { slipOf } from "../../text/nearest.js";
import type { Fence } from "../blocks/block.js";
import { readStartLine, startWords } from "./start-line.js";

/**
 * A diagnostic for every line of a fence that would begin a message if its first word were spelt rightly.
 *
 *     GTE /lamps
 *     ^^^
 */
export const misspelledStartLines = ({ text, origin }: Fence): readonly Diagnostic[] =>
  text.split("\n").flatMap((line, index) => {
    const [, indent = "", written = ""] = firstWord.exec(line) ?? [];
    if (written === "" || readStartLine(line) !== undefined) return [];
    const near = slipOf(written, startWords);
    const place = { ...origin, line: origin.line + index, column: origin.column + indent.length };
    return near === undefined ? [] : [unknownMethod.at(place, { written, near })];
  });

/** Before a path or a URL, or before the version of HTTP and a status. */
const firstWord = /^(\s*)([A-Za-z]{2,9})(?=\s+(?:\/|https?:\/\/)\S|\/\d(?:\.\d)?\s+\d{3}\b)/;
