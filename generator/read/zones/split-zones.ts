import { compileOnce } from "../../dialects/compile-once.js";
import { linePattern } from "../../dialects/pattern.js";
import type { ZoneWords } from "../../dialects/zone-words.js";
import type { Outcome } from "../../model/diagnostic.js";
import type { SourceFile } from "../../model/source.js";
import { readZones, type ZonedLine } from "./read-zones.js";
import { versionsNamed } from "./versions-named.js";

/**
 * A page with zones as a page for each version that they name; what stands outside of zones belongs to each of them.
 * Lines of other versions are blank, so that all others keep their places.
 *
 * Where the folder or the config says the version of the page, only that one is left.
 */
export const splitZones = (source: SourceFile, words: ZoneWords): Outcome<readonly SourceFile[]> => {
  const { text, folderVersion } = source;
  const wholePage = versionsNamed(pageExpression(text, words), words.versions).versions;
  if (wholePage.length === 0 && !/^\s{0,3}::/m.test(text)) return { value: [source], diagnostics: [] };
  const lines = text.split("\n");
  const { value: zoned, diagnostics } = readZones(lines, source.file, words);
  const named = words.versions.flatMap(({ version }) =>
    zoned.some(({ versions }) => versions?.includes(version) === true) ? [version] : [],
  );
  const versions = folderVersion !== undefined ? [folderVersion] : wholePage.length > 0 ? wholePage : named;
  if (versions.length === 0) return { value: [{ ...source, text: textFor(zoned, undefined) }], diagnostics };
  const value = versions.map((version) => ({ ...source, text: textFor(zoned, version), folderVersion: version }));
  return { value, diagnostics };
};

const textFor = (lines: readonly ZonedLine[], version: string | undefined): string =>
  lines
    .map(({ text, versions }) =>
      version === undefined || versions === undefined || versions.includes(version) ? text : "",
    )
    .join("\n");

/** What the front matter says of the versions of the page. */
const pageExpression = (text: string, words: ZoneWords): string =>
  text.startsWith("---\n") ? (pageFieldOf(words).exec(text.slice(0, text.indexOf("\n---", 4) + 1))?.[1] ?? "") : "";

const pageFieldOf = compileOnce(({ pageField }: ZoneWords) => linePattern`^${[pageField]}[ \t]*:[ \t]*["']?([^"'\n]*)`);
