import { codeFrame, frameText } from "../diagnostics/code-frame.js";
import { type Finding, type Place, placeText } from "../diagnostics/finding.js";
import type { Origin } from "../model/source.js";
import { printable } from "../text/printable.js";
import type { Paint } from "./paint.js";

/** Splits a text into lines; given from outside, so that a page with many findings is split once. */
export type LinesOf = (text: string) => readonly string[];

/** A finding with its place, its lines of the page and what to do about it. Control characters of a page never reach the terminal. */
export const prettyFinding = (
  { diagnostic, place, related, pages }: Finding,
  paint: Paint,
  linesOf: LinesOf,
): string => {
  const { code, severity, message, remedy, origin } = diagnostic;
  const others = diagnostic.related.map((other, index) =>
    printable(`  ${placeText((related[index] ?? place).file, other.origin)} ${other.message}`),
  );
  return [
    paint.strong(printable(placeText(place.file, origin))),
    `${paint[severity](severity)} ${printable(message)} ${paint.dim(code)}`,
    ...frameLines(place, origin, linesOf).map((line) => paint.dim(line)),
    `  ${printable(remedy)}`,
    ...(pages === undefined ? [] : [`  ${pages} pages take this in.`]),
    ...others,
  ].join("\n");
};

const frameLines = ({ source }: Place, origin: Origin, linesOf: LinesOf): readonly string[] =>
  source === undefined ? [] : frameText(codeFrame(linesOf(source.text), origin));
