import type { Fate } from "../model/account.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import type { Part } from "./blocks/block.js";

/** What a reader found, and which parts of the page it is done with: the account of the page is the sum of these. */
export interface Reading<T> extends Outcome<T>, Trace {}

/** Diagnostics and parts, without a value. */
export interface Trace {
  readonly diagnostics: readonly Diagnostic[];
  /** Parts that facts were taken from. */
  readonly used: readonly Part[];
  /** Parts that the reader knows a reason to leave out. Why others gave nothing shows in the place where they stand. */
  readonly left: readonly PartFate[];
}

/** A part of a page with what became of it. */
export interface PartFate {
  readonly part: Part;
  readonly fate: Fate;
}

/** A reading without diagnostics. */
export const reading = <T>(value: T, used: readonly Part[] = [], left: readonly PartFate[] = []): Reading<T> => ({
  value,
  diagnostics: [],
  used,
  left,
});

/** Parts that share a fate. */
export const leave = (parts: readonly Part[], fate: Fate): readonly PartFate[] => parts.map((part) => ({ part, fate }));

/** Several readings as one list. */
export const joinReadings = <T>(readings: readonly Reading<readonly T[]>[]): Reading<readonly T[]> => ({
  value: readings.flatMap(({ value }) => value),
  ...traceOf(readings),
});

/** What some readings leave behind beside their values. */
export const traceOf = (readings: readonly Reading<unknown>[]): Trace => ({
  diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  used: readings.flatMap(({ used }) => used),
  left: readings.flatMap(({ left }) => left),
});
