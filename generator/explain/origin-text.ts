import { codeFrame } from "../diagnostics/code-frame.js";
import type { Origin } from "../model/source.js";
import type { ExplainedVersion } from "./explained-version.js";

type Sources = Pick<ExplainedVersion, "sources">;

/** A place as `docs/resources/user.md:42:8`, relative to the working directory. */
export const placeText = ({ page, line, column }: Origin, { sources }: Sources): string =>
  `${sources.get(page)?.file ?? page}:${line}:${column}`;

/** The line of a place with a caret below it; nothing where the page has no such line. */
export const frameAt = (origin: Origin, { sources }: Sources): readonly string[] => {
  const width = String(origin.line).length;
  return codeFrame(linesOf(origin, sources), origin)
    .filter(({ number }) => number === undefined || number === origin.line)
    .map(({ number, text }) => `  ${String(number ?? "").padStart(width)} | ${text}`);
};

/** The words of a line, cut where it is long. */
export const lineText = (origin: Origin, { sources }: Sources): string => {
  const text = (linesOf(origin, sources)[origin.line - 1] ?? "").trim();
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
};

const longest = 80;

const linesOf = ({ page }: Origin, sources: Sources["sources"]): readonly string[] =>
  (sources.get(page)?.text ?? "").split(/\r\n|\n|\r/);
