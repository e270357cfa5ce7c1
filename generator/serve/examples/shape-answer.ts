import type { Hierarchy } from "../../api/hierarchy.js";
import { keyOf } from "../../api/keys.js";
import { answersOf } from "../../api/method-kind.js";
import { partsOf } from "../../api/type-parts.js";
import { isArray, isObject } from "../../json/is-object.js";
import type { JsonObject, JsonValue } from "../../model/json.js";
import type { HeaderField } from "../../model/message.js";
import type { Operation } from "../../model/operation.js";
import type { PageLinks } from "../paging/page-links.js";
import { mockToken, offsetOf } from "../paging/mock-token.js";
import { splitOutside } from "../../text/split-outside.js";

/** What the answer of an example is shaped by. */
export interface AnswerShape {
  /** The options of the request. */
  readonly asked: readonly HeaderField[];
  /** The options of the example's own request: its answer is what they gave. */
  readonly shown: readonly HeaderField[];
  /** Name of the key property of what is answered, which every selection has. */
  readonly key: string;
  /** How many values the request prefers to have in a page, where it says that. */
  readonly pageSize: number | undefined;
  readonly links: PageLinks;
}

/** Applies `$count`, `$skip`, `$top` and `$select` to the answer of an example (OData Protocol 4.01, section 11.2.5); other options are left alone. */
export const shapeAnswer = (answer: JsonValue, shape: AnswerShape): JsonValue => {
  if (!isObject(answer) || !isWrapper(answer)) return selectMembers(answer, shape);
  const { value = null } = answer;
  return isArray(value) ? shapeCollection(answer, value, shape) : { ...answer, value: selectMembers(value, shape) };
};

/** Whether an object stands around what is answered: beside it there are annotations alone (OData JSON Format 4.01, section 13). */
const isWrapper = (answer: JsonObject): boolean =>
  Object.hasOwn(answer, "value") && Object.keys(answer).every((name) => name === "value" || name.includes("@"));

const shapeCollection = (answer: JsonObject, elements: readonly JsonValue[], shape: AnswerShape): JsonObject => {
  const { asked, shown } = shape;
  const offset = offsetOf(optionOf(asked, "$skiptoken"));
  const start = offset ?? Math.max(0, (countOf(asked, "$skip") ?? 0) - (countOf(shown, "$skip") ?? 0));
  const top = countOf(asked, "$top");
  const size = top !== undefined && top === countOf(shown, "$top") ? undefined : (top ?? shape.pageSize);
  const end = size === undefined ? elements.length : start + size;
  const value = elements.slice(start, end).map((element) => selectMembers(element, shape));
  const isCounted = asksForCount(asked) && !asksForCount(shown) && answer[countName] === undefined;
  const page = withLinks({ ...answer, value }, nextLink(answer, { offset, end, total: elements.length }, shape), shape);
  return isCounted ? countedAnswer(page, elements.length) : page;
};

/** A part of a list: where it ends, and whether an earlier page led to it. */
interface ListPart {
  readonly offset: number | undefined;
  readonly end: number;
  readonly total: number;
}

/** Leads to what is left of the list. Behind all of it, what the docs show leads to the example that answers it, or to an empty page. */
const nextLink = (answer: JsonObject, part: ListPart, { links }: AnswerShape): string | undefined => {
  const { offset, end, total } = part;
  const at = (place: number): string => links.withParameter("$skiptoken", mockToken(place));
  if (end < total) return end > (offset ?? 0) ? at(end) : undefined;
  const shown = answer[nextName];
  return typeof shown !== "string" || offset !== undefined ? undefined : (links.answered(shown) ?? at(total));
};

const nextName = "@odata.nextLink";

/** Links lead here, and not to the service of the docs (OData JSON Format 4.01, sections 4.6.5 and 4.6.6). */
const withLinks = (answer: JsonObject, next: string | undefined, { links }: AnswerShape): JsonObject => {
  const { [nextName]: _, [deltaName]: delta, value, ...others } = answer;
  const changes =
    typeof delta === "string" ? (links.answered(delta) ?? links.withParameter("$deltatoken", "latest")) : undefined;
  return {
    ...others,
    ...(next !== undefined && { [nextName]: next }),
    ...(next === undefined && changes !== undefined && { [deltaName]: changes }),
    ...(value !== undefined && { value }),
  };
};

const deltaName = "@odata.deltaLink";

const asksForCount = (query: readonly HeaderField[]): boolean => optionOf(query, "$count")?.toLowerCase() === "true";

const countName = "@odata.count";

/** The count stands before the elements, so that who reads a stream has it first. */
const countedAnswer = ({ value, ...annotations }: JsonObject, count: number): JsonObject => ({
  ...annotations,
  [countName]: count,
  ...(value !== undefined && { value }),
});

const selectMembers = (value: JsonValue, { asked, shown, key }: AnswerShape): JsonValue => {
  const selected = optionOf(asked, "$select");
  if (!isObject(value) || selected === undefined || selected === optionOf(shown, "$select")) return value;
  const kept = new Set([key, ...namesOf(selected), ...namesOf(optionOf(asked, "$expand") ?? "")].map(lower));
  if (kept.has("*")) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name.includes("@") || kept.has(lower(name))));
};

const lower = (name: string): string => name.toLowerCase();

/** The first step of each path; the options of a relationship in parentheses aside. */
const namesOf = (selection: string): readonly string[] =>
  splitOutside(selection, ",", "()").map((path) => path.trim().split(/[/(]/, 1)[0] ?? "");

const optionOf = (query: readonly HeaderField[], wanted: string): string | undefined =>
  query.find(({ name }) => name.toLowerCase() === wanted)?.value;

const countOf = (query: readonly HeaderField[], name: string): number | undefined => {
  const value = optionOf(query, name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
};

/** Name of the key property of what an operation answers: its own or an inherited one, else `id`. */
export const answeredKey = (operation: Operation, hierarchy: Hierarchy): string => {
  const type = answersOf(operation).find((answer) => answer.type !== undefined)?.type;
  const [only, ...others] = type === undefined ? [] : partsOf(type);
  return (only?.kind === "named" && others.length === 0 ? keyOf(only.name, hierarchy) : undefined) ?? "id";
};
