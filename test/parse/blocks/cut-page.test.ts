import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { cutPage } from "../../../generator/parse/blocks/cut-page.js";
import { parsePage } from "../../../generator/parse/parse-page.js";
import { source } from "../../support/page.js";
import { parseUncut } from "../parse-uncut.js";

const cut = (text: string): string => cutPage(text.split("\n"), microsoftGraph.markup).join("\n");

test.each([
  ["the content of a fence", "```http\nGET /a\n```", "```http\n\n```"],
  ["the lines inside a comment", "<!-- {\n} -->", "<!-- {\n} -->"],
  ["the words of a tab", "# [HTTP](#tab/http)", "#"],
  ["a snippet below a tab", "# [HTTP](#tab/http)\n[!INCLUDE [a](b.md)]\n", "#\n\n"],
  ["no include below prose", "# Lamp\nGlows.\n[!INCLUDE [a](b.md)]\n", "# Lamp\nGlows.\n[!INCLUDE [a](b.md)]\n"],
  ["nothing behind a fence that does not close", "```\nGET /a", "```\nGET /a"],
  ["nothing behind an indented fence", " ```\na\n ```\n```\nb\n```", " ```\na\n ```\n```\nb\n```"],
  ["no fence inside HTML", "<div>\n```\na\n```", "<div>\n```\na\n```"],
])("blanks %s", (_, text, want) => {
  expect(cut(text)).toBe(want);
});

test.each([
  ["a fence inside a comment", "<!--\n```\n-->\n\n```http\nGET /a\n```\n"],
  ["a longer fence around a shorter one", "````\n```\nGET /a\n```\n````\n"],
  ["a fence in a list", "- x\n\n  ```http\n  GET /a\n  ```\n"],
  ["a fence in a list that ends at the margin", "- x\n  ```http\n  GET /a\n```\nb\n```\n"],
  ["an unclosed comment", "<!-- {\n\n```http\nGET /a\n```\n"],
  ["an include that a setext line follows", "# [HTTP](#tab/http)\n[!INCLUDE [a](b.md)]\n---\n"],
  ["a tab heading in a quote", "> # [HTTP](#tab/http)\n> a\n"],
  ["two comments in a line", "<!-- a --><!-- {\n} -->\n\n```\nx\n```\n"],
])("a cut page gives what the whole page gives: %s", (_, text) => {
  const page = source(`# Lamp\n\n## Example\n\n${text}\n## Response\n\nA \`200 OK\`.\n`);
  expect(parsePage(page, microsoftGraph)).toEqual(parseUncut(page));
});
