import { type Section, sectionsOf } from "../sections/section.js";
import { compileOnce } from "../../dialects/compile-once.js";
import type { QueryWords } from "../../dialects/query-words.js";

/** The OData query options that the query sections mention, except in sentences that deny them. */
export const readQueryOptions = (sections: readonly Section[], words: QueryWords): readonly string[] => {
  const sentences = sectionsOf(sections, "queryParameters").flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? block.prose.text.split(/(?<=\.)\s+/)
        : block.kind === "table"
          ? block.rows.map((row) => row.cells.map(({ text }) => text).join(" "))
          : [],
    ),
  );
  const names = sentences.filter((sentence) => !denial.test(sentence)).flatMap((sentence) => namesIn(sentence, words));
  return [...new Set(names)];
};

const denial = /\b(?:not|n't|no) support|\bnot (?:available|applicable)|\bunsupported\b/i;

const namesIn = (sentence: string, words: QueryWords): readonly string[] =>
  [...sentence.matchAll(/\$([a-z]+)/gi)].flatMap(
    (match) => optionNames(words).get((match[1] ?? "").toLowerCase()) ?? [],
  );

const optionNames = compileOnce(
  ({ options }: QueryWords): ReadonlyMap<string, string> => new Map(options.map((name) => [name.toLowerCase(), name])),
);
