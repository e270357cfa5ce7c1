import type { Diagnostic, RelatedPlace } from "../model/diagnostic.js";
import type { SourceFile } from "../model/source.js";
import type { Position } from "../text/position.js";
import { filesOf } from "./files-of.js";

/** A diagnostic with the page that it speaks of, so that it can be shown. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly place: Place;
  /** In the order of `diagnostic.related`. */
  readonly related: readonly Place[];
  /** How many pages show it, where it stands in a file that several of them take in. */
  readonly pages?: number;
}

/** A file in messages, and its page, where it is one. */
export interface Place {
  /** Path relative to the working directory. */
  readonly file: string;
  readonly source?: SourceFile;
}

/** A place of a file as `docs/api/lamp-get.md:42:8`, which editors and terminals lead to. */
export const placeText = (file: string, { line, column }: Position): string => `${file}:${line}:${column}`;

/** The diagnostics with their pages. `page` of an origin is looked up among the pages of one version; any other is a file's own path. */
export const findingsOf = (diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): readonly Finding[] => {
  const byName = new Map(
    filesOf(sources).flatMap((source) => [[source.file, source] as const, [source.path, source] as const]),
  );
  const placeOf = ({ origin }: Diagnostic | RelatedPlace): Place => {
    const source = byName.get(origin.page);
    return source === undefined ? { file: origin.page } : { file: source.file, source };
  };
  return diagnostics.map((diagnostic) => ({
    diagnostic,
    place: placeOf(diagnostic),
    related: diagnostic.related.map(placeOf),
  }));
};

/** The findings by file, line and column, equal places in the order given. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] => findings.toSorted(byPlace);

const byPlace = (a: Finding, b: Finding): number => {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  const [here, there] = [a.diagnostic.origin, b.diagnostic.origin];
  return here.line - there.line || here.column - there.column;
};
