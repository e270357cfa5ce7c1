import { expect, test } from "vitest";
import { cursorPaging } from "../../../templates/plain/paging/cursor-paging.js";
import { headerPaging } from "../../../templates/plain/paging/header-paging.js";
import { linkPaging } from "../../../templates/plain/paging/link-paging.js";
import { offsetPaging } from "../../../templates/plain/paging/offset-paging.js";
import { pagePaging } from "../../../templates/plain/paging/page-paging.js";
import { elementsOf, pagesOf } from "../../../templates/plain/sending/pages.js";
import type { Paging } from "../../../templates/runtime/calls/paging.js";
import type { RequestOptions } from "../../../templates/runtime/calls/request-options.js";

const baseUrl = "https://api.example/v1";

/** An answer, or its body alone. */
type Shown = { readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };

/** Walks over pages that are answered in this order; gives what came, and what was asked for below the base URL. */
const walk = async (paging: Paging | undefined, answers: readonly Shown[], options: RequestOptions = {}) => {
  const asked: string[] = [];
  const client = {
    baseUrl,
    ...(paging !== undefined && { paging }),
    fetch: async (url: string): Promise<Response> => {
      const { body, headers = {} } = answers[asked.length] ?? { body: {} };
      asked.push(url.replace(baseUrl, ""));
      return Response.json(body, { headers });
    },
  };
  const call = { method: "GET", path: "/lamps", operation: "lamps.get", options };
  const values: unknown[] = [];
  for await (const value of elementsOf(call, client)) values.push(value);
  return { values, asked };
};

test.each<readonly [string, Paging, readonly Shown[], readonly string[]]>([
  [
    "a cursor, until it is null",
    cursorPaging("nextCursor", "cursor", ["items"]),
    [{ body: { items: [1, 2], nextCursor: "a&b" } }, { body: { items: [3], nextCursor: null } }],
    ["/lamps?limit=2", "/lamps?limit=2&cursor=a%26b"],
  ],
  [
    "a cursor further in, until it is empty",
    cursorPaging("meta.next", "after", ["data.lamps"]),
    [{ body: { data: { lamps: [1, 2] }, meta: { next: 7 } } }, { body: { data: { lamps: [3] }, meta: { next: "" } } }],
    ["/lamps?limit=2", "/lamps?limit=2&after=7"],
  ],
  [
    "links in a member",
    linkPaging("links.next", ["data"]),
    [{ body: { data: [1, 2], links: { next: `${baseUrl}/lamps?page=2` } } }, { body: { data: [3], links: {} } }],
    ["/lamps?limit=2", "/lamps?page=2"],
  ],
  [
    "links in a header",
    headerPaging("Link", []),
    [
      {
        body: [1, 2],
        headers: {
          link: `<${baseUrl}/lamps?page=1>; rel="prev", <${baseUrl}/lamps?page=2,3>; title="a"; rel="last next"`,
        },
      },
      { body: [3], headers: { link: `<${baseUrl}/lamps?page=1>; rel=prev` } },
    ],
    ["/lamps?limit=2", "/lamps?page=2,3"],
  ],
  [
    "numbers of pages, until one is empty",
    pagePaging("page", 1, ["items"]),
    [{ body: { items: [1, 2] } }, { body: { items: [3] } }, { body: { items: [] } }],
    ["/lamps?limit=2", "/lamps?limit=2&page=2", "/lamps?limit=2&page=3"],
  ],
  [
    "offsets, until a page is empty",
    offsetPaging("offset", ["items"]),
    [{ body: { items: [1, 2] } }, { body: { items: [3] } }, { body: { items: [] } }],
    ["/lamps?limit=2", "/lamps?limit=2&offset=2", "/lamps?limit=2&offset=3"],
  ],
])("follows %s", async (_, paging, answers, urls) => {
  const { values, asked } = await walk(paging, answers, { query: { limit: 2 } });
  expect(values).toEqual([1, 2, 3]);
  expect(asked).toEqual(urls);
});

test.each<readonly [string, Paging, RequestOptions, string]>([
  ["a page from zero", pagePaging("page", 0, []), {}, "/lamps?page=1"],
  ["the page that it starts from", pagePaging("page", 1, []), { query: { page: 4 } }, "/lamps?page=5"],
  ["the offset that it starts from", offsetPaging("skip", []), { query: { skip: 10 } }, "/lamps?skip=11"],
])("counts on from %s", async (_, paging, options, second) => {
  const { asked } = await walk(paging, [{ body: ["a"] }, { body: [] }], options);
  expect(asked[1]).toBe(second);
});

test("the values of a page are the first of the members that is a list", async () => {
  const paging = cursorPaging("next", "cursor", ["events", "items"]);
  const body = { events: 2, items: ["a"] };
  expect((await walk(paging, [{ body }])).values).toEqual(["a"]);
  expect((await walk(paging, [{ body: { none: true } }])).values).toEqual([]);
});

test("gives whole pages too, each as it is asked for", async () => {
  const asked: string[] = [];
  const client = {
    baseUrl,
    paging: offsetPaging("offset", ["items"]),
    fetch: async (url: string): Promise<Response> => {
      asked.push(url);
      return Response.json({ items: ["a"], total: 9 });
    },
  };
  for await (const page of pagesOf({ method: "GET", path: "/lamps", operation: "lamps.get", options: {} }, client)) {
    expect(page).toEqual({ items: ["a"], total: 9 });
    break;
  }
  expect(asked).toHaveLength(1);
});

test("a link to another server is not followed", async () => {
  const paging = linkPaging("next", ["items"]);
  const answers = [{ body: { items: [1], next: "https://elsewhere.example/lamps" } }];
  await expect(walk(paging, answers)).rejects.toThrow("A link to https://elsewhere.example/lamps");
});
