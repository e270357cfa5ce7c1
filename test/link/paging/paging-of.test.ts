import { expect, test } from "vitest";
import { chosenDialect } from "../../../generator/dialects/chosen-dialect.js";
import type { DialectChoices } from "../../../generator/dialects/dialect-options.js";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { spokenDialect } from "../../../generator/dialects/spoken-dialect.js";
import { linkPages } from "../../../generator/link/link-pages.js";
import type { Paging } from "../../../generator/model/conventions.js";
import { pagesOf } from "../../support/page.js";

const lamp =
  "# lamp resource type\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|color|String|The paint.|\n";

/** A page of an operation with these query parameters, and with this answer. */
const page = (
  path: string,
  parameters: readonly (readonly [name: string, description: string])[],
  body: string,
): string =>
  `# List ${path}

## HTTP request

\`\`\`http
GET /${path}
\`\`\`

## Query parameters

|Parameter|Type|Description|
|:---|:---|:---|
${parameters.map(([name, description]) => `|${name}|String|${description}|`).join("\n")}

## Response

Returns \`200 OK\` and a collection of [lamp](../resources/lamp.md) objects.

## Example

\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

${body}
\`\`\`
`;

const pagingOf = (paging: DialectChoices["paging"], ...pages: readonly string[]): Paging | undefined => {
  const texts = Object.fromEntries(pages.map((text, index) => [`api/page-${index}.md`, text]));
  const dialect = spokenDialect(chosenDialect(microsoftGraph, paging === undefined ? {} : { paging }), undefined);
  return linkPages({ version: "v1", pages: pagesOf({ ...texts, "resources/lamp.md": lamp }) }, dialect).conventions
    .paging;
};

const items = '{ "items": [{ "color": "red" }], "nextCursor": "b2" }';

test.each<readonly [string, string, readonly (readonly [string, string])[], string]>([
  ["the name without next", "nextCursor", [["limit", "How many."]], "cursor"],
  [
    "the parameter that is called alike",
    "nextPageToken",
    [
      ["limit", "How many."],
      ["page_token", "The page."],
    ],
    "page_token",
  ],
  [
    "the longest of those",
    "nextPageToken",
    [
      ["token", "Your token."],
      ["pageToken", "The page."],
    ],
    "pageToken",
  ],
  [
    "the parameter that speaks of it",
    "next",
    [
      ["limit", "How many."],
      ["after", "The `next` of the page before."],
    ],
    "after",
  ],
  ["its own name, where it has no other", "next", [["limit", "How many."]], "next"],
  ["the name of the last member of a path", "meta.nextCursor", [["limit", "How many."]], "cursor"],
])("a cursor is sent as %s", (_, cursor, parameters, parameter) => {
  expect(pagingOf({ cursor }, page("lamps", parameters, items))?.next).toEqual({
    kind: "cursor",
    member: cursor,
    parameter,
  });
});

test("the config says what a cursor is sent as, and where values are", () => {
  const text = page("lamps", [["cursor", "The page."]], items);
  expect(pagingOf({ cursor: "nextCursor", parameter: "from", values: "data.items" }, text)).toEqual({
    values: ["data.items"],
    next: { kind: "cursor", member: "nextCursor", parameter: "from" },
  });
});

test.each<readonly [NonNullable<DialectChoices["paging"]>, Paging["next"]]>([
  [{ next: "links.next" }, { kind: "link", member: "links.next" }],
  [{ header: "Link" }, { kind: "header", header: "Link" }],
  [{ page: "page" }, { kind: "page", parameter: "page", first: 1 }],
  [
    { page: "page", first: 0 },
    { kind: "page", parameter: "page", first: 0 },
  ],
  [{ offset: "skip" }, { kind: "offset", parameter: "skip" }],
])("%j leads to the next page", (chosen, next) => {
  expect(pagingOf(chosen, page("lamps", [["page", "The page."]], items))?.next).toEqual(next);
});

test("the members that hold values are those of all pages that something leads on from, the usual one first", () => {
  const cursor = [["cursor", "The page."]] as const;
  const found = pagingOf(
    { cursor: "nextCursor" },
    page("a", cursor, '{ "warnings": [], "lamps": [{ "color": "red" }], "nextCursor": null }'),
    page("b", cursor, items),
    page("c", cursor, items),
    page("d", [], '{ "others": [{ "color": "red" }] }'),
    page("e", [], '[{ "color": "red" }]'),
  );
  expect(found?.values).toEqual(["items", "lamps"]);
});

test("where nobody says it, nothing leads to the next page", () => {
  expect(pagingOf(undefined, page("lamps", [["cursor", "The page."]], items))).toBeUndefined();
});

test("the last page lacks what leads on, or has null in its place", () => {
  const dialect = spokenDialect(chosenDialect(microsoftGraph, { paging: { cursor: "nextCursor" } }), undefined);
  const pages = pagesOf({ "api/a.md": page("lamps", [["cursor", "The page."]], items), "resources/lamp.md": lamp });
  const type = linkPages({ version: "v1", pages }, dialect).operations[0]?.responses[0]?.type;
  expect(type).toMatchObject({
    properties: [
      { name: "items", required: true, nullable: false },
      { name: "nextCursor", required: false, nullable: true },
    ],
  });
});
