import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { ZoneWords } from "../../dialects/zone-words.js";
import { nearestName } from "../../text/nearest.js";

/** What a line that begins with colons says. */
export type ZoneMark =
  /** `names` is the value of its attribute; `undefined` where it has none, `attribute` what it should have. */
  | { readonly is: "opening"; readonly word: string; readonly attribute: string; readonly names: string | undefined }
  | { readonly is: "closing"; readonly word: string }
  /** One that says nothing about versions. */
  | { readonly is: "other" }
  | { readonly is: "unknown"; readonly written: string; readonly near: string | undefined };

/**
 * The mark that a line is; `undefined` for any other line.
 *
 *     :::zone pivot="graph-v1"
 *        ^^^^ ^^^^^^^^^^^^^^^^
 */
export const zoneMark = (line: string, words: ZoneWords): ZoneMark | undefined => {
  const [, colons = "", word = "", rest = ""] = /^\s{0,3}(:{2,})\s*([a-z][\w-]*)?(.*)$/i.exec(line) ?? [];
  if (word === "" || words.openings.length === 0) return undefined;
  const { openings, others } = words;
  const lower = word.toLowerCase();
  if (colons === ":::") {
    if (others.includes(lower)) return { is: "other" };
    const closed = openings.find((opening) => lower === `${opening.word}-end`);
    if (closed !== undefined) return { is: "closing", word: closed.word };
    const opening = valuesOf(words).find((candidate) => candidate.word === lower);
    if (opening !== undefined) return { ...opening, is: "opening", names: opening.value.exec(rest)?.[1] };
  }
  return misspelled(`${colons}${word}`, lower, words);
};

/** Two colons, or four, begin other lines too: they are a mark only where a known word is near. */
const misspelled = (written: string, word: string, { openings, others }: ZoneWords): ZoneMark | undefined => {
  const known = [...openings.flatMap((opening) => [opening.word, `${opening.word}-end`]), ...others];
  const near = nearestName(word, known);
  if (near !== undefined) return { is: "unknown", written, near: `:::${near}` };
  return /^:::\w/.test(written) ? { is: "unknown", written, near } : undefined;
};

const valuesOf = compileOnce(({ openings }: ZoneWords) =>
  openings.map(({ word, attribute }) => ({ word, attribute, value: pattern`${[attribute]}\s*=\s*["']?([^"']*)` })),
);
