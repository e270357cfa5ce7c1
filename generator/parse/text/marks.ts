import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { MarkWords, RemarkWords } from "../../dialects/mark-words.js";
import { globalPattern, pattern } from "../../dialects/pattern.js";
import type { Marks } from "../../model/page.js";
import type { Prose } from "../../model/prose.js";
import { readDeprecation } from "./deprecation.js";
import { inheritedFrom } from "./inherited-from.js";

/**
 * What a description states beyond the type: only words that stand as a remark of their own count, not "in read-only mode".
 *
 *     | color | String | The paint. Required on create. Read-only. |
 *                                   ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^
 */
export const readMarks = (description: Prose, dialect: DescriptionWords): Marks => {
  const { text } = description;
  const words = dialect.marks;
  const { requiredOnCreate } = patternsOf(words);
  const onCreate = text.search(requiredOnCreate) !== -1;
  const required = readRequired(text.replaceAll(requiredOnCreate, ""), words);
  const nullable = readNullable(text, words);
  const deprecated = readDeprecation(text, words.deprecated);
  const inherited = inheritedFrom(description, dialect);
  return {
    ...(isReadOnly(text, words) && { readOnly: true }),
    ...(required !== undefined && { required }),
    ...(onCreate && { requiredOnCreate: true }),
    ...(nullable !== undefined && { nullable }),
    ...(deprecated !== undefined && { deprecated }),
    ...(inherited !== undefined && { inheritedFrom: inherited }),
  };
};

/** What of a dialect the marks of a description are read with. */
type DescriptionWords = Pick<Dialect, "inheritance" | "marks" | "types">;

const readRequired = (text: string, words: MarkWords): boolean | undefined => {
  const { required, notRequired, optional } = patternsOf(words);
  if (isSaid(text, required, words)) return !notRequired.test(text);
  return optional.some((said) => said.test(text)) ? false : undefined;
};

const readNullable = (text: string, words: MarkWords): boolean | undefined => {
  const { nullable, notNullable } = patternsOf(words);
  if (notNullable.some((said) => said.test(text))) return false;
  return nullable.some((said) => said.test(text)) ? true : undefined;
};

const isReadOnly = (text: string, words: MarkWords): boolean => {
  const { readOnly, notReadOnly } = patternsOf(words);
  return isSaid(text, readOnly, words) && !notReadOnly.test(text);
};

/**
 * Whether a sentence says it, and of all cases.
 *
 *     | color | String | The paint. Once set, this property is read-only. |
 *                                   ^^^^
 */
const isSaid = (text: string, mark: RegExp, words: MarkWords): boolean => {
  const { underCondition } = patternsOf(words);
  return text.split(/(?<=[.;])\s+/).some((sentence) => mark.test(sentence) && !underCondition.test(sentence));
};

const patternsOf = compileOnce((words: MarkWords) => {
  const { readOnly, required, optional, nullable, notNullable, denials, conditions } = words;
  const { behind, later } = conditions;
  return {
    underCondition: pattern`^\W*${conditions.first}`,
    readOnly: pattern`(?:^|[.;,(:*]\s*|${readOnly.behind}\s+)${readOnly.words}(?!\s+${behind}|[^.;]*\s${later})`,
    notReadOnly: pattern`${denials} ${readOnly.words}`,
    // Between commas, or behind a colon and before a comma, it is a value among others: `The type: required, optional.`
    required: pattern`(?:^|[.;(*]\s*|[,:]\s*(?=${required.words}(?!,))|${required.behind}\s+)${required.words}(?!\s+${behind}|[^.;]*\s${later})`,
    notRequired: pattern`${denials} ${required.words}`,
    requiredOnCreate: globalPattern`(?<!${denials} )${required.onCreate}`,
    optional: [remark(optional), pattern`${optional.anywhere}`],
    nullable: [remark(nullable), pattern`${nullable.anywhere}`],
    notNullable: [pattern`(?:^|[.;]\s*)${notNullable.sentences}\s*(?:[.;]|$)`, pattern`${notNullable.anywhere}`],
  };
});

const remark = ({ words, behind }: RemarkWords): RegExp => pattern`(?:^|[.;,(:*]\s*|${behind}\s+)${words}`;
