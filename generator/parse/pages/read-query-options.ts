import { type Section, sectionsOf } from "../sections/section.js";
import { queryOptionWords } from "../../dialects/microsoft-graph/vocabulary.js";

/** The OData query options that the query sections mention, except in sentences that deny them. */
export const readQueryOptions = (sections: readonly Section[]): readonly string[] => {
  const sentences = sectionsOf(sections, "queryParameters").flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === "paragraph"
        ? block.prose.text.split(/(?<=\.)\s+/)
        : block.kind === "table"
          ? block.rows.map((row) => row.cells.map(({ text }) => text).join(" "))
          : [],
    ),
  );
  const names = sentences.filter((sentence) => !denial.test(sentence)).flatMap(namesIn);
  return [...new Set(names)];
};

const denial = /\b(?:not|n't|no) support|\bnot (?:available|applicable)|\bunsupported\b/i;

const namesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(/\$([a-z]+)/gi)].flatMap((match) => optionNames.get((match[1] ?? "").toLowerCase()) ?? []);

const optionNames = new Map(queryOptionWords.map((name) => [name.toLowerCase(), name]));
