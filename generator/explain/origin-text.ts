import { codeFrame, frameText } from "../diagnostics/code-frame.js";
import { placeText } from "../diagnostics/finding.js";
import type { Origin } from "../model/source.js";
import type { ExplainedVersion } from "./explained-version.js";

type Sources = Pick<ExplainedVersion, "sources">;

/** An origin as `docs/resources/user.md:42:8`, relative to the working directory. */
export const originText = (origin: Origin, { sources }: Sources): string =>
  placeText(sources.get(origin.page)?.file ?? origin.page, origin);

/** The line of an origin with a caret below it; nothing where the page has no such line. */
export const originFrame = (origin: Origin, { sources }: Sources): readonly string[] =>
  frameText(
    codeFrame(linesOf(origin, sources), origin).filter(({ number }) => number === undefined || number === origin.line),
  );

/** The words of an origin's line, cut where it is long. */
export const originLine = (origin: Origin, { sources }: Sources): string => {
  const text = (linesOf(origin, sources)[origin.line - 1] ?? "").trim();
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text;
};

const mostCharacters = 80;

const linesOf = ({ page }: Origin, sources: Sources["sources"]): readonly string[] =>
  (sources.get(page)?.text ?? "").split("\n");
