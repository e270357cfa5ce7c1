import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { QueryWords } from "../../dialects/query-words.js";
import { type Section, sectionsOf } from "../sections/section.js";

/**
 * The OData query options that the query sections mention, except in sentences that deny them.
 *
 *     This method supports the `$filter` and `$top` query parameters. `$search` is not supported.
 *                                ^^^^^^        ^^^
 */
export const readQueryOptions = (sections: readonly Section[], words: QueryWords): readonly string[] => {
  const { denial } = patternsOf(words);
  const names = sectionsOf(sections, "queryParameters")
    .flatMap(sentencesOf)
    .filter((sentence) => !denial.test(sentence))
    .flatMap((sentence) => namesIn(sentence, words));
  return [...new Set(names)];
};

const sentencesOf = ({ blocks }: Section): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "paragraph") return block.prose.text.split(/(?<=\.)\s+/);
    return block.kind === "table" ? block.rows.map((row) => row.cells.map(({ text }) => text).join(" ")) : [];
  });

const namesIn = (sentence: string, words: QueryWords): readonly string[] =>
  [...sentence.matchAll(/\$([a-z]+)/gi)].flatMap(
    ([, name = ""]) => patternsOf(words).names.get(name.toLowerCase()) ?? [],
  );

const patternsOf = compileOnce(({ options, denials }: QueryWords) => ({
  denial: pattern`${denials}`,
  names: new Map(options.map((name) => [name.toLowerCase(), name])),
}));
