import { collectDiagnostics } from "../../diagnostics/collect-diagnostics.js";
import { unbalancedZone } from "../../diagnostics/codes/unbalanced-zone.js";
import { unknownZone } from "../../diagnostics/codes/unknown-zone.js";
import type { ZoneWords } from "../../dialects/zone-words.js";
import type { Outcome } from "../../model/diagnostic.js";
import type { Origin } from "../../model/source.js";
import { nearestName } from "../../text/nearest.js";
import { versionsNamed } from "./versions-named.js";
import { type ZoneMark, zoneMark } from "./zone-mark.js";

/** A line with the versions that it is for; `undefined` for every version. */
export interface ZonedLine {
  readonly text: string;
  readonly versions: readonly string[] | undefined;
}

/**
 * The lines of a page with their versions, the marks of zones blank.
 *
 *     :::zone pivot="graph-v1"
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 *     GET /lamps
 *     :::zone-end
 *     ^^^^^^^^^^^
 */
export const readZones = (lines: readonly string[], file: string, words: ZoneWords): Outcome<readonly ZonedLine[]> => {
  const collector = collectDiagnostics();
  let open: readonly OpenZone[] = [];
  const zoned = lines.map((text, index): ZonedLine => {
    const mark = text.includes("::") ? zoneMark(text, words) : undefined;
    if (mark === undefined || mark.is === "other") return { text, versions: open.at(-1)?.versions };
    const origin = { page: file, line: index + 1, column: text.indexOf(":") + 1 };
    open = collector.take(afterMark(open, mark, { origin, words }));
    return { text: "", versions: open.at(-1)?.versions };
  });
  collector.add(open.map(({ word, origin }) => unbalancedZone.at(origin, { word, lacks: "end" })));
  return collector.outcome(zoned);
};

/** A zone that is open at some line. */
interface OpenZone {
  readonly word: string;
  readonly versions: readonly string[] | undefined;
  readonly origin: Origin;
}

/** What is open behind a mark: a zone in another is for the versions of both. */
const afterMark = (open: readonly OpenZone[], mark: ZoneMark, place: MarkPlace): Outcome<readonly OpenZone[]> => {
  const { origin } = place;
  switch (mark.is) {
    case "opening": {
      const { value, diagnostics } = versionsOf(mark, place);
      const around = open.at(-1)?.versions;
      const versions = around === undefined ? value : around.filter((version) => value?.includes(version) !== false);
      return { value: [...open, { word: mark.word, versions, origin }], diagnostics };
    }
    case "closing": {
      const last = open.findLastIndex(({ word }) => word === mark.word);
      if (last !== -1) return { value: open.toSpliced(last, 1), diagnostics: [] };
      return { value: open, diagnostics: [unbalancedZone.at(origin, { word: mark.word, lacks: "beginning" })] };
    }
    case "unknown":
      return { value: open, diagnostics: [unknownZone.at(origin, { what: "mark", ...mark })] };
    case "other":
      return { value: open, diagnostics: [] };
  }
};

/** Where a mark stands, and what marks may say. */
interface MarkPlace {
  readonly origin: Origin;
  readonly words: ZoneWords;
}

type Opening = Extract<ZoneMark, { readonly is: "opening" }>;

/** The versions that the mark of a zone names; all of them where it names none that is known. */
const versionsOf = (
  { names, word, attribute }: Opening,
  { origin, words }: MarkPlace,
): Outcome<readonly string[] | undefined> => {
  if (names === undefined) {
    const near = `:::${word} ${attribute}="…"`;
    return {
      value: undefined,
      diagnostics: [unknownZone.at(origin, { what: "mark", written: `:::${word}`, near })],
    };
  }
  const { versions, unknown } = versionsNamed(names, words.versions);
  const diagnostics = unknown.flatMap((written) => {
    const near = nearVersion(written, words);
    return near === undefined && versions.length === 0 ? [] : [unknownZone.at(origin, { what: "name", written, near })];
  });
  return { value: versions.length === 0 ? undefined : versions, diagnostics };
};

/** `lamps-preview` for `lamps-prevew`. */
const nearVersion = (name: string, { versions }: ZoneWords): string | undefined => {
  const start = name.slice(0, name.lastIndexOf("-") + 1);
  const near = nearestName(
    name.slice(start.length),
    versions.flatMap(({ names }) => names),
  );
  return near === undefined ? undefined : start + near;
};
