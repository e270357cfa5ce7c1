import { unreadableLine } from "../../diagnostics/codes/unreadable-line.js";
import type { Outcome } from "../../model/diagnostic.js";
import type { PageText } from "./expand-includes.js";

/**
 * Blanks the lines that cost remark more than they can say: its time grows with the square of a line's length, of its depth
 * of quotes and lists, and of the lines that go on with a quote lazily. No page that is written by hand comes near the limits.
 *
 *     > > > > - - > > lamps
 *     ^^^^^^^^^^^^^^^^ depth 8
 */
export const tameLines = (lines: readonly string[], placeOf: PageText["placeOf"]): Outcome<readonly string[]> => {
  const state = { lazy: 0 };
  const wild = lines.flatMap((line, index) => (isWild(line, state) ? [index] : []));
  const [first] = wild;
  if (first === undefined) return { value: lines, diagnostics: [] };
  const value = [...lines];
  for (const index of wild) value[index] = "";
  return { value, diagnostics: [unreadableLine.at(placeOf(first + 1, 1), { count: wild.length })] };
};

/** Characters of a line. */
const longest = 20_000;
/** Quotes and lists within one another. */
const deepest = 60;
/** Lines in a row. */
const mostLazy = 500;

const isWild = (line: string, state: { lazy: number }): boolean => {
  state.lazy = lazyLines(line, state.lazy);
  return line.length > longest || state.lazy > mostLazy || depthOf(line) > deepest;
};

/** Lines since the last one that began with `>`, while a quote is open; -1 outside of one. */
const lazyLines = (line: string, before: number): number => {
  if (/^ {0,3}>/.test(line)) return 1;
  if (before === 0 || line.trim() === "") return 0;
  return before + 1;
};

const depthOf = (line: string): number => {
  const prefix = /^(?:[>\s]|[-+*](?=\s))*/.exec(line)?.[0] ?? "";
  return prefix.length > deepest ? prefix.replaceAll(/\s{2}/g, ">").replaceAll(/\s/g, "").length : 0;
};
