import { bracketDepth } from "../../json/nesting.js";
import { readHeaderField } from "./header-fields.js";
import { readStartLine, type StartLine } from "./start-line.js";

/** A message of a fence, cut up no further than into its start line and the lines below it. */
export interface RawMessage {
  readonly start: StartLine;
  /** Index of the start line in the fence. */
  readonly index: number;
  readonly rest: readonly string[];
}

/**
 * Finds the messages in the lines of a fence: a status line begins one, and so does a request line outside of JSON.
 *
 *     PATCH /lamps/7
 *     ^^^^^^^^^^^^^^
 *     { "color": "red" }
 *     HTTP/1.1 204 No Content
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
export const splitMessages = (lines: readonly string[]): readonly RawMessage[] => {
  const starts: { readonly start: StartLine; readonly index: number }[] = [];
  for (const [index, line] of lines.entries()) {
    const start = readStartLine(line);
    if (start === undefined) continue;
    const before = lines.slice(starts.at(-1)?.index ?? 0, index);
    if (before.some(isMultipartHeader) || (start.kind === "request" && bracketDepth(before.join("\n")) > 0)) continue;
    starts.push({ start, index });
  }
  return starts.map(({ start, index }, order) => ({
    start,
    index,
    rest: lines.slice(index + 1, starts[order + 1]?.index),
  }));
};

/** The parts of a multipart body may be messages themselves (RFC 2046, section 5.1). */
const isMultipartHeader = (line: string): boolean => {
  const { name = "", value = "" } = readHeaderField(line) ?? {};
  return name.toLowerCase() === "content-type" && value.toLowerCase().startsWith("multipart/");
};
