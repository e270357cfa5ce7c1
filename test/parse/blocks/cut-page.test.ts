import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { cutPage } from "../../../generator/parse/blocks/cut-page.js";
import { readBlocks } from "../../../generator/parse/blocks/read-blocks.js";
import { parseBlocks, parsePage } from "../../../generator/parse/parse-page.js";
import { source } from "../../support/page.js";
import { checkout } from "../../support/checkout.js";

const parseWhole = (page: ReturnType<typeof source>): ReturnType<typeof parsePage> =>
  parseBlocks(
    page,
    readBlocks(page, microsoftGraph.markup, (lines) => lines),
    microsoftGraph,
  );

const cut = (text: string): string =>
  cutPage(text.split("\n"), { markup: microsoftGraph.markup, isRead: (include) => include === "read.md" }).join("\n");

test.each([
  ["the content of a fence", "```http\nGET /a\n```", "```http\n\n```"],
  ["the lines inside a comment", "<!-- {\n} -->", "<!-- {\n} -->"],
  ["the words of a tab", "# [HTTP](#tab/http)", "#"],
  ["a snippet below a tab", "# [HTTP](#tab/http)\n[!INCLUDE [a](b.md)]\n", "#\n\n"],
  ["no include that is read", "# [HTTP](#tab/http)\n[!INCLUDE [a](read.md)]\n", "#\n[!INCLUDE [a](read.md)]\n"],
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
  expect(parsePage(page, microsoftGraph)).toEqual(parseWhole(page));
});

describe.each([
  ["input-docs", 1],
  ["../shared/corpus/v1.0", 10],
])("%s", (folder, step) => {
  const isMissing = !existsSync(join(checkout, folder));
  test.skipIf(isMissing)(`a cut page gives what the whole page gives (skipped where there is no ${folder})`, () => {
    const files = globSync("**/*.md", { cwd: join(checkout, folder), absolute: true }).sort();
    const differing = files.filter((file, index) => index % step === 0 && !isEqualCut(readFileSync(file, "utf8")));
    expect(differing).toEqual([]);
  });
});

const isEqualCut = (text: string): boolean =>
  JSON.stringify(parsePage(source(text), microsoftGraph)) === JSON.stringify(parseWhole(source(text)));
