import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { ValueWords } from "../../dialects/value-words.js";
import type { EnumMember } from "../../model/page.js";
import type { Prose, Span, TypeText } from "../../model/prose.js";
import { listedNames } from "./listed-names.js";
import { namesBehindColons } from "./names-behind-colons.js";

/**
 * The closed list of values that a description gives; never for numbers and Booleans.
 *
 *     | color | String | The paint. Possible values are: `red`, `green`. |
 *                                                         ^^^    ^^^^^
 */
export const possibleValues = (
  description: Prose,
  type: TypeText | undefined,
  words: ValueWords,
): readonly EnumMember[] => {
  if (type?.primitive !== undefined && type.primitive !== "Edm.String") return [];
  const behind = spansBehindOpening(description.spans, words);
  if (behind === undefined) return [];
  const names = listedNames(behind, words);
  const found = names.length > 0 || type?.target !== undefined ? names : namesBehindColons(description.spans, words);
  return [...new Set(found)].map((name) => ({ name, description: "", origin: description.origin }));
};

/** Nothing where no phrase opens a list; undefined where the list is one of what the value must not be. */
const spansBehindOpening = (spans: readonly Span[], words: ValueWords): readonly Span[] | undefined => {
  const { opening, denial } = patternsOf(words);
  for (const [index, { kind, text }] of spans.entries()) {
    const found = kind === "text" ? opening.exec(text) : null;
    if (found === null) continue;
    if (denial.test(text.slice(0, found.index))) return undefined;
    return [{ kind, text: text.slice(found.index + found[0].length) }, ...spans.slice(index + 1)];
  }
  return [];
};

const patternsOf = compileOnce(({ openings, denials }: ValueWords) => ({
  opening: pattern`${openings}`,
  denial: pattern`${denials}[^.]*$`,
}));
