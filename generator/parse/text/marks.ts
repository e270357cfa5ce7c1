import type { Marks } from "../../model/page.js";
import type { TypeWords } from "../../dialects/type-words.js";
import type { Prose } from "../../model/prose.js";
import { inheritedFrom } from "./inherited-from.js";

/** What a description states beyond the type: only words that stand as a remark of their own count, not "in read-only mode". */
export const readMarks = (description: Prose, words: TypeWords): Marks => {
  const { text } = description;
  const onCreate = text.search(requiredOnCreate) !== -1;
  const required = readRequired(text.replaceAll(requiredOnCreate, ""));
  const nullable = /\b(?:not|non)[- ]nullable\b/i.test(text) ? false : remark("nullable").test(text) ? true : undefined;
  const deprecated = readDeprecation(text);
  const inherited = inheritedFrom(description, words);
  return {
    ...(isReadOnly(text) ? { readOnly: true } : {}),
    ...(required === undefined ? {} : { required }),
    ...(onCreate ? { requiredOnCreate: true } : {}),
    ...(nullable === undefined ? {} : { nullable }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(inherited === undefined ? {} : { inheritedFrom: inherited }),
  };
};

/** `Required on create.`, `Required when creating a user.`, `Required for creation.` */
const requiredOnCreate =
  /(?<!\bnot )\brequired (?:(?:only )?(?:on|upon|for|during|at|in|when|while) )(?:the )?creat(?:e|ing|ion)\b/gi;

const readRequired = (text: string): boolean | undefined => {
  if (remark("required").test(text)) return !/\bnot required\b/i.test(text);
  return remark("optional").test(text) ? false : undefined;
};

/** Why a text calls its subject deprecated: the sentence that does. */
export const readDeprecation = (text: string): string | undefined => {
  if (!/deprecat/i.test(text)) return undefined;
  return sentencesOf(text).find((sentence) => deprecation.test(sentence));
};

const deprecation =
  /^[\W_]*deprecated\b|\((?:deprecated|deprecating)\)|\b(?:is|are|has been|have been|will be|to be|being|now) deprecated\b/i;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/).map((sentence) => sentence.trim());

const isReadOnly = (text: string): boolean =>
  /(?:^|[.;,(:*]\s*|\b(?:is|are)\s+(?:an?\s+)?(?:always\s+)?|\band\s+)read[- ]?only\b/i.test(text) &&
  !/\bnot read[- ]?only\b/i.test(text);

const remark = (word: string): RegExp => remarks[word] ?? /$^/;

const remarks: Readonly<Record<string, RegExp>> = {
  // Between commas, or behind a colon and before a comma, it is a value among others: `The type: required, optional.`
  required:
    /(?:^|[.;(*]\s*|[,:]\s*(?=required\b(?!,))|\b(?:property|field|value|this|it|parameter) is\s+|\band\s+)required\b(?!\s+(?:if|when|where|while|with|only|for|in|by|unless|to)\b)/i,
  optional: /(?:^|[.;,(:*]\s*|\b(?:is|and)\s+)optional\b/i,
  nullable: /(?:^|[.;,(:*]\s*|\b(?:is|and)\s+)nullable\b/i,
};
