import { expect, test } from "vitest";
import { hierarchyOf } from "../../generator/api/hierarchy.js";
import { pageWalk } from "../../generator/api/page-walk.js";
import { chosenDialect } from "../../generator/dialects/chosen-dialect.js";
import type { PagingChoice } from "../../generator/dialects/paging-option.js";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { spokenDialect } from "../../generator/dialects/spoken-dialect.js";
import { linkPages } from "../../generator/link/link-pages.js";
import { pagesOf } from "../support/page.js";

const table = (title: string, rows: string): string =>
  `# ${title}\n\n|Property|Type|Description|\n|:---|:---|:---|\n${rows}\n`;
const resource = (name: string, rows: string): string => table(`${name} resource type\n\n## Properties`, rows);

const types = {
  "resources/lamp.md": resource("lamp", "|id|String|Key.|\n|shades|String collection|What it wears.|"),
  "resources/lamppage.md": resource("lampPage", "|lamps|[lamp](lamp.md) collection|Some.|\n|next|String|More.|"),
};

const page = (type: string, parameter: string, body: string): string => `# Get lamps

## HTTP request

\`\`\`http
GET /lamps
\`\`\`

## Query parameters

|Parameter|Type|Description|
|:---|:---|:---|
|${parameter}|String|Where to begin.|

## Response

Returns \`200 OK\` and a ${type} in the response body.

## Example

\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

${body}
\`\`\`
`;

/** The member that holds what is walked over; `undefined` where nothing is. */
const walked = (paging: PagingChoice, text: string): string | undefined => {
  const dialect = spokenDialect(chosenDialect(microsoftGraph, { paging }), undefined);
  const api = linkPages({ version: "v1", pages: pagesOf({ "api/lamp-list.md": text, ...types }) }, dialect);
  const [operation] = api.operations;
  return operation && pageWalk(operation, api.conventions, hierarchyOf(api.types))?.member;
};

const lamp = page("[lamp](../resources/lamp.md) object", "q", '{ "id": "1", "shades": [] }');
const paged = page("[lampPage](../resources/lamppage.md) object", "after", '{ "lamps": [], "next": "b" }');
const list = page("collection of [lamp](../resources/lamp.md) objects", "page", '[{ "id": "1" }]');
const around = page("collection of [lamp](../resources/lamp.md) objects", "page", '{ "found": [{ "id": "1" }] }');

test.each<readonly [string, PagingChoice, string, string | undefined]>([
  ["a page that has the cursor", { cursor: "next" }, paged, "lamps"],
  ["nothing where no cursor is", { cursor: "next" }, around, undefined],
  ["nothing of a list, which has no cursor", { cursor: "page" }, list, undefined],
  ["a page that has the link", { next: "next" }, paged, "lamps"],
  ["nothing where no link is", { next: "next" }, around, undefined],
  ["a list whose page is asked for", { page: "page" }, list, ""],
  ["a page that is asked for by number", { page: "page" }, around, "found"],
  ["nothing where no number is asked for", { page: "page" }, paged, undefined],
  ["a list at an offset", { offset: "page" }, list, ""],
  ["a list, where a header leads on", { header: "Link" }, list, ""],
  ["the list in what is shown, where a header leads on", { header: "Link" }, around, "found"],
  ["nothing of one thing, whatever lists it has", { header: "Link" }, lamp, undefined],
])("walks over %s", (_, paging, text, member) => {
  expect(walked(paging, text)).toBe(member);
});
