import { codeFrame } from "../diagnostics/code-frame.js";
import type { Finding, Place } from "../diagnostics/finding.js";
import type { Origin } from "../model/source.js";
import type { Paint } from "./paint.js";

/** Splits a text into lines; given from outside, so that a page with many findings is split once. */
export type LinesOf = (text: string) => readonly string[];

/** A finding with its place, its lines of the page and what to do about it. Control characters of a page never reach the terminal. */
export const prettyFinding = ({ diagnostic, place, related }: Finding, paint: Paint, linesOf: LinesOf): string => {
  const { code, severity, message, remedy, origin } = diagnostic;
  const others = diagnostic.related.map((other, index) =>
    printable(`  ${placeText(related[index] ?? place, other.origin)} ${other.message}`),
  );
  return [
    `${paint.strong(printable(placeText(place, origin)))} ${paint[severity](severity)} ${printable(message)} ${paint.dim(code)}`,
    ...frameLines(place, origin, linesOf).map((line) => paint.dim(line)),
    `  ${printable(remedy)}`,
    ...others,
  ].join("\n");
};

const placeText = ({ file }: Place, { line, column }: Origin): string => `${file}:${line}:${column}`;

const frameLines = ({ source }: Place, origin: Origin, linesOf: LinesOf): readonly string[] => {
  if (source === undefined) return [];
  const frame = codeFrame(linesOf(source.text), origin);
  const width = String(origin.line).length;
  return frame.map(({ number, text }) => `  ${String(number ?? "").padStart(width)} | ${text}`);
};

const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, " ");
