import { array, assert, constantFrom, property, tuple } from "fast-check";
import { expect, test } from "vitest";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { BlockCount, BlockKind } from "../../generator/model/account.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { countParts, totalsOf } from "./count-parts.js";
import { pageOf, source } from "../support/page.js";

const headings = constantFrom(
  ...["# Lamp", "## HTTP request", "## Properties", "### color values", "## Request body", "## Permissions"],
  ...["## Example", "### Response", "## How lamps glow", "## See also", "## Methods", "## Notification - lamp on"],
  ...["# [HTTP](#tab/http)", "## Old <!-- was: New -->", "Lamp\n===="],
);

const tables = tuple(
  constantFrom(
    "|Property|Type|Description|",
    "Name|Value",
    "|Who|Knows|",
    "| Member |",
    "|Permission type|Permissions|",
  ),
  constantFrom("|---|---|---|", "|:-|-:|", "---|---", "|--|", "|-----|----|---|----|", ""),
  array(constantFrom("|color|String|x|", "|a|b", "|**Old**| | |", "|x<br>y|`a|b`|", "|c <!-- hidden -->|Int32|z|"), {
    maxLength: 4,
  }),
).map(([header, delimiter, rows]) => [header, delimiter, ...rows].filter((line) => line !== "").join("\n"));

const fences = tuple(
  constantFrom("```http", "``` json", "~~~", "```csharp", "````"),
  constantFrom(
    "GET /lamps",
    "HTTP/1.1 200 OK\n\n{}",
    "{}",
    "",
    "|a|b|\n|-|-|\n|c|d|",
    "<!-- no comment -->",
    "# No heading",
  ),
).map(([opening, text]) => `${opening}\n${text}\n${/^[`~]+/.exec(opening)?.[0] ?? ""}`);

const comments = constantFrom(
  '<!-- { "blockType": "ignored" } -->',
  '<!-- { "blockType": "response", "@odata.type": "lamp" } -->',
  '<!-- { "blockType": -->',
  '<!--\n{\n  "type": "#page.annotation"\n}\n-->',
  "<!-- hides\n\n## Properties\n\n|a|b|\n|-|-|\n\n-->",
  "Text <!-- one --> and **more <!-- two -->**.",
  "<!-- one --> <!-- two -->",
);

const rest = constantFrom(
  "Just prose.",
  "a | b",
  "\n    indented",
  "> quote\n",
  "<table><tr><td>x</td></tr></table>",
  "***",
);

/** Pieces stand in lists and quotes too, which no line goes on with lazily. */
const pieces = tuple(
  constantFrom("", "", "", "- ", "> "),
  constantFrom(headings, tables, fences, comments, rest).chain((piece) => piece),
).map(([mark, text]) => {
  if (mark === "") return text;
  return mark === "- " ? `- ${text.replaceAll("\n", "\n  ")}\n` : `${text.replaceAll(/^/gm, mark)}\n`;
});

/** Not all of them have empty lines around them. */
const pages = array(tuple(pieces, constantFrom("\n\n", "\n\n", "\n", "\r\n\r\n")), { maxLength: 14 }).map((parts) =>
  parts.map(([text, gap]) => text + gap).join(""),
);

test("the account of any page adds up to what the page holds", () => {
  assert(
    property(pages, (text) => {
      expect(totalsOf(pageOf(text).account)).toEqual(countParts(text));
    }),
    { numRuns: 500, seed: 7 },
  );
});

const nothing: BlockCount = { used: 0, ignored: {}, notUnderstood: {} };

test.each<readonly [string, string, BlockKind, Partial<BlockCount>]>([
  ["a heading that the vocabulary lacks", "## How it glows", "heading", { notUnderstood: { "unknown-section": 1 } }],
  ["a heading for readers", "## See also", "heading", { ignored: { "aside-section": 1 } }],
  ["a tab", "# [HTTP](#tab/http)", "heading", { ignored: { tab: 1 } }],
  [
    "a table of unknown columns",
    "## Properties\n\n|Who|\n|-|\n|a|",
    "table",
    { notUnderstood: { "unknown-columns": 1 } },
  ],
  ["a table in an example", "## Example\n\n|Name|\n|-|\n|a|", "table", { notUnderstood: { "unexpected-table": 1 } }],
  ["a list of methods", "## Methods\n\n|Method|Type|\n|-|-|\n|a|b|", "row", { ignored: { "methods-section": 1 } }],
  [
    "a row that divides its table",
    "## Properties\n\n|Property|Type|\n|-|-|\n|**Old ones**||\n|a|String|",
    "row",
    { used: 1, ignored: { "divider-row": 1 } },
  ],
  [
    "a row of two names",
    "## Properties\n\n|Property|Type|\n|-|-|\n|a or b|String|",
    "row",
    { notUnderstood: { "unnamed-row": 1 } },
  ],
  ["client code", "```csharp\nvar a;\n```", "fence", { ignored: { "code-language": 1 } }],
  ["a fence without message", "```\nsome words\n```", "fence", { notUnderstood: { "no-message": 1 } }],
  [
    "a fence without request line",
    "## HTTP request\n\n```\nsome words\n```",
    "fence",
    { notUnderstood: { "no-request-line": 1 } },
  ],
  [
    "what the author has ignored",
    '<!-- { "blockType": "ignored" } -->\n```\nsome words\n```',
    "fence",
    { ignored: { "ignored-annotation": 1 } },
  ],
  ["a note", "<!-- look here -->", "comment", { ignored: { "prose-comment": 1 } }],
  ["a word to the tools", '<!-- { "type": "#page.annotation" } -->', "comment", { ignored: { "page-annotation": 1 } }],
  [
    "an annotation of nothing",
    '<!-- { "blockType": "request" } -->',
    "comment",
    { notUnderstood: { "lonely-annotation": 1 } },
  ],
  ["a comment that never ends", "<!-- look here", "comment", { notUnderstood: { "unclosed-comment": 1 } }],
])("%s has its reason", (_, text, kind, want) => {
  expect(pageOf(text.startsWith("#") ? `# Lamp\n\n${text}` : text).account[kind]).toMatchObject(want);
});

test("what is not understood is said with its place, a table for all of its rows", () => {
  const { diagnostics } = parsePage(source("# Lamp\n\n## Properties\n\n|Who|\n|-|\n|a|\n|b|\n"), microsoftGraph);
  expect(diagnostics).toMatchObject([{ code: "not-understood", origin: { line: 5 } }]);
});

test("a page without parts has an empty account", () => {
  expect(pageOf("Just prose.").account).toEqual({
    heading: nothing,
    table: nothing,
    row: nothing,
    fence: nothing,
    comment: nothing,
  });
});
