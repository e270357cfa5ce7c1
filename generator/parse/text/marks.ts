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
  if (required.test(text)) return !notRequired.test(text);
  return optional.test(text) ? false : undefined;
};

const readNullable = (text: string, words: MarkWords): boolean | undefined => {
  const { nullable, notNullable } = patternsOf(words);
  if (notNullable.test(text)) return false;
  return nullable.some((said) => said.test(text)) ? true : undefined;
};

const isReadOnly = (text: string, words: MarkWords): boolean => {
  const { readOnly, notReadOnly } = patternsOf(words);
  return readOnly.test(text) && !notReadOnly.test(text);
};

const patternsOf = compileOnce(({ readOnly, required, optional, nullable, notNullable, denials }: MarkWords) => ({
  readOnly: remark(readOnly),
  notReadOnly: pattern`${denials} ${readOnly.words}`,
  // Between commas, or behind a colon and before a comma, it is a value among others: `The type: required, optional.`
  required: pattern`(?:^|[.;(*]\s*|[,:]\s*(?=${required.words}(?!,))|${required.behind}\s+)${required.words}(?!\s+${required.conditions})`,
  notRequired: pattern`${denials} ${required.words}`,
  requiredOnCreate: globalPattern`(?<!${denials} )${required.onCreate}`,
  optional: remark(optional),
  nullable: [remark(nullable), pattern`${nullable.anywhere}`],
  notNullable: pattern`${notNullable}`,
}));

const remark = ({ words, behind }: RemarkWords): RegExp => pattern`(?:^|[.;,(:*]\s*|${behind}\s+)${words}`;
