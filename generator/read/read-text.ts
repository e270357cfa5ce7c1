import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { invalidUtf8 } from "../diagnostics/codes/invalid-utf8.js";
import { pageTooLarge } from "../diagnostics/codes/page-too-large.js";
import { unreadablePage } from "../diagnostics/codes/unreadable-page.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import { type Position, positionAt } from "../text/position.js";

/** 25 times the largest page known. Parsing markdown is quadratic on a hostile page, so there must be an end. */
const mostBytes = 2_000_000;

/** The text of a file without byte order mark, lines ended by `\n`; `undefined` where it can't be read. `file` is its name in messages. */
export const readText = (path: string, file: string): Outcome<string | undefined> => {
  const start = { page: file, line: 1, column: 1 };
  const bytes = bytesOf(path);
  if (typeof bytes === "string") return unread(unreadablePage.at(start, { reason: bytes }));
  if (bytes.length > mostBytes) return unread(pageTooLarge.at(start, { bytes: bytes.length, limit: mostBytes }));
  const text = withPlainLineEnds(bytes.toString("utf8"));
  return {
    value: text,
    diagnostics: isUtf8(bytes) ? [] : [invalidUtf8.at({ page: file, ...placeOfBadByte(bytes) }, {})],
  };
};

const unread = (diagnostic: Diagnostic): Outcome<undefined> => ({ value: undefined, diagnostics: [diagnostic] });

/** The bytes, or why there are none. */
const bytesOf = (path: string): Buffer | string => {
  try {
    return readFileSync(path);
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
};

/** Every position in the model counts these lines and columns. */
const withPlainLineEnds = (text: string): string => {
  const start = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return start.includes("\r") ? start.replaceAll(/\r\n?/g, "\n") : start;
};

/** The longest beginning that is valid ends right before the bad byte; found by halving. */
const placeOfBadByte = (bytes: Buffer): Position => {
  let [valid, end] = [0, bytes.length];
  while (end - valid > 1) {
    const middle = (valid + end) >> 1;
    if (isUtf8(bytes.subarray(0, characterStart(bytes, middle)))) valid = middle;
    else end = middle;
  }
  const before = withPlainLineEnds(bytes.subarray(0, characterStart(bytes, valid)).toString("utf8"));
  return positionAt(before, before.length);
};

/** The start of the character that a byte belongs to, so that a cut does not fall inside one (RFC 3629, section 3). */
const characterStart = (bytes: Buffer, index: number): number => {
  let start = index;
  while (start > 0 && index - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
};
