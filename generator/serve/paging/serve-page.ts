import { isArray, isObject } from "../../json/is-object.js";
import type { NextPage, Paging } from "../../model/conventions.js";
import type { JsonObject, JsonValue } from "../../model/json.js";
import type { HeaderField } from "../../model/message.js";
import { mockToken, offsetOf } from "./mock-token.js";
import type { PageLinks } from "./page-links.js";

/** What the page of an answer depends on, in an API without OData. */
export interface PageWish {
  /** Absent where nothing leads from page to page. */
  readonly paging: Paging | undefined;
  readonly asked: readonly HeaderField[];
  /** The query of the example's own request: its answer is what that gave. */
  readonly shown: readonly HeaderField[];
  readonly links: PageLinks;
}

/**
 * The page of an example's answer that a request asks for. Behind the values that the example shows, what it says of a next
 * page leads to the example that answers it, or to an empty page.
 */
export const servePage = (answer: JsonValue, wish: PageWish): JsonValue => {
  const { paging } = wish;
  if (paging === undefined) return answer;
  const path = pathOfList(answer, paging.values);
  const values = path === undefined ? undefined : memberAt(answer, path);
  if (path === undefined || values === undefined || !isArray(values)) return answer;
  const start = startOf(paging.next, values.length, wish);
  const page = withMember(answer, path, values.slice(start));
  return paging.next.kind === "cursor" || paging.next.kind === "link"
    ? withNext(page, { member: paging.next.member.split("."), isFirst: start === 0, total: values.length }, wish)
    : page;
};

/** Where the list of a page stands; the empty path is the page itself. */
const pathOfList = (answer: JsonValue, members: readonly string[]): readonly string[] | undefined => {
  const paths = [[], ...members.map((member) => member.split("."))];
  return paths.find((path) => Array.isArray(memberAt(answer, path)));
};

/** How many of the values stand before the page that is asked for. */
const startOf = (next: NextPage, total: number, { asked, shown }: PageWish): number => {
  switch (next.kind) {
    case "cursor": {
      const cursor = valueOf(asked, next.parameter);
      return cursor === undefined || cursor === valueOf(shown, next.parameter) ? 0 : (offsetOf(cursor) ?? total);
    }
    case "link":
      return offsetOf(valueOf(asked, linkParameter)) ?? 0;
    case "offset":
      return Math.max(0, numberOf(asked, next.parameter, 0) - numberOf(shown, next.parameter, 0));
    case "page":
      return numberOf(asked, next.parameter, next.first) > numberOf(shown, next.parameter, next.first) ? total : 0;
    case "header":
      return 0;
  }
};

/** The query parameter of links that the server makes. */
const linkParameter = "docwright";

interface NextMember {
  readonly member: readonly string[];
  /** No values stand before the page. */
  readonly isFirst: boolean;
  readonly total: number;
}

/** The last page has no member that leads on, or null, as the example has it. */
const withNext = (page: JsonValue, { member, isFirst, total }: NextMember, wish: PageWish): JsonValue => {
  const { paging, links } = wish;
  const shown = memberAt(page, member);
  if (shown === undefined || shown === null || shown === "") return page;
  if (!isFirst || paging === undefined) return withMember(page, member, null);
  if (paging.next.kind === "link")
    return withMember(
      page,
      member,
      links.answered(String(shown)) ?? links.withParameter(linkParameter, mockToken(total)),
    );
  if (paging.next.kind !== "cursor") return page;
  const asLink = `?${encodeURIComponent(paging.next.parameter)}=${encodeURIComponent(String(shown))}`;
  return withMember(page, member, links.answered(asLink) === undefined ? mockToken(total) : shown);
};

const valueOf = (query: readonly HeaderField[], wanted: string): string | undefined =>
  query.find(({ name }) => name === wanted)?.value;

const numberOf = (query: readonly HeaderField[], name: string, otherwise: number): number => {
  const value = valueOf(query, name);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : otherwise;
};

const memberAt = (value: JsonValue, [name, ...rest]: readonly string[]): JsonValue | undefined => {
  if (name === undefined) return value;
  const found = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return found === undefined ? undefined : memberAt(found, rest);
};

const withMember = (value: JsonValue, [name, ...rest]: readonly string[], member: JsonValue): JsonValue => {
  if (name === undefined) return member;
  if (!isObject(value)) return value;
  const object: JsonObject = value;
  return { ...object, [name]: withMember(object[name] ?? null, rest, member) };
};
