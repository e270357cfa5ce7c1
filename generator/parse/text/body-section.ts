import type { BodySection } from "../../model/page.js";
import type { Prose, Span, TypeText } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";
import type { TypeWords } from "../../dialects/type-words.js";
import { typeOfSpan } from "./type-text.js";

/** What the prose of a Request body or Response section says of the body. */
export const readBodySection = (paragraphs: readonly Prose[], origin: Origin, words: TypeWords): BodySection => ({
  paragraphs,
  types: uniqueTypes(paragraphs.flatMap((prose) => typesOf(prose, words))),
  statuses: [...new Set(paragraphs.flatMap(statusesOf))],
  isEmpty: paragraphs.some(({ text }) => emptyBody.test(text)),
  origin,
});

const emptyBody =
  /\b(?:does not|doesn't|do not|don't) (?:return|supply|include|contain|provide|have|require) (?:anything|any content|content|a body|a request body|a response body|any request body)\b|\bno (?:content|response body|request body|body)\b(?! in)|\bempty (?:response|request)? ?body\b|\b(?:response|request) body is empty\b/i;

const statusesOf = ({ text }: Prose): readonly number[] =>
  [
    ...text.matchAll(
      /(?<![\w.$-])([1-5]\d\d)(?=[ ,.]*(?:\w+ )?(?:\w+ )?(?:response|code|OK|Created|Accepted|No Content|Found|status|$))|\b(?:HTTP|status code|code)(?:\/\d(?:\.\d)?)? ([1-5]\d\d)\b/gi,
    ),
  ]
    .map((match) => Number(match[1] ?? match[2]))
    .filter((status) => registeredStatuses.has(status));

/** Status codes of the IANA registry that an API answers with: "Microsoft 365" is none. */
const registeredStatuses: ReadonlySet<number> = new Set([
  100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302, 303, 304, 307, 308, 400, 401,
  402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 421, 422, 423, 424, 425, 426, 428,
  429, 431, 451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 511,
]);

const typesOf = (prose: Prose, words: TypeWords): readonly TypeText[] => {
  const linked = prose.spans
    .flatMap((span, index) => (isTypeLink(span) ? [linkedType(prose, index, words)] : []))
    .filter(({ name }) => name !== "");
  if (linked.length > 0) return linked;
  const named = namedTypes(prose, words);
  return named.length > 0 ? named : plainTypes(prose, words);
};

/** Links to api pages, concepts, errors and other sites name no type. */
const isTypeLink = ({ kind, target = "", text }: Span): boolean => {
  if (kind !== "link" || text.trim() === "") return false;
  const path = target.split(/[?#]/)[0] ?? "";
  if (/^[a-z]+:|^#/i.test(path) || path.includes("/api/")) return false;
  if (path.includes("resources/")) return true;
  return /^[^/]*\.md$/i.test(path) && !/^(?:query|permission|error|paging)/i.test(path);
};

const linkedType = (prose: Prose, index: number, words: TypeWords): TypeText => {
  const [before, link, after] = [prose.spans[index - 1], prose.spans[index], prose.spans[index + 1]];
  const type = typeOfSpan(link ?? { text: "" }, prose.origin, words);
  return { ...type, isCollection: type.isCollection || isCollectionAround(before?.text ?? "", after?.text ?? "") };
};

const isCollectionAround = (before: string, after: string): boolean =>
  /\b(?:collections?|list|array|set|page) of(?: \w+){0,2}\s*$/i.test(before) ||
  /^\s*(?:objects? )?(?:collection|array|list)\b/i.test(after);

const namedTypes = (prose: Prose, words: TypeWords): readonly TypeText[] =>
  prose.spans.flatMap((span, index) => {
    const [before, after] = [prose.spans[index - 1]?.text ?? "", prose.spans[index + 1]?.text ?? ""];
    const names =
      (span.kind === "strong" || span.kind === "code") && /^\s*(?:objects?|collection|resource|entity)\b/i.test(after);
    const type = names ? typeOfSpan({ text: span.text }, prose.origin, words) : undefined;
    if (type === undefined || type.name === "") return [];
    return [{ ...type, isCollection: type.isCollection || isCollectionAround(before, after) }];
  });

/** "A String collection object", "the mailTips object": only primitive words and words in camel case are told from other words. */
const plainTypes = ({ text, origin }: Prose, words: TypeWords): readonly TypeText[] =>
  [...text.matchAll(/\b([a-z]\w+) (collection|values?|objects?|resource|entity)\b/gi)]
    .map(([, name = "", noun = ""]) => ({
      ...typeOfSpan({ text: name }, origin, words),
      isCollection: /^collection$/i.test(noun),
    }))
    .filter(({ name, primitive }) => (primitive === undefined ? /^[a-z]+[A-Z]/.test(name) : primitive !== "Json"));

const uniqueTypes = (types: readonly TypeText[]): readonly TypeText[] => {
  const seen = new Map<string, TypeText>();
  for (const type of types) {
    const key = `${type.name.toLowerCase()} ${type.isCollection}`;
    if (type.name !== "" && !seen.has(key)) seen.set(key, type);
  }
  return [...seen.values()];
};
