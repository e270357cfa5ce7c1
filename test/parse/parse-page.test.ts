import { expect, test } from "vitest";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { growthOf } from "../support/growth.js";
import { pageOf, source } from "../support/page.js";

const operation = "## HTTP request\n\n```http\nGET /lamps\n```";
const properties = "## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|color|String|The color.|";

test.each([
  ["an HTTP request section makes an operation", `doc_type: resourcePageType`, operation, "operation"],
  ["a Properties section makes a resource", `doc_type: apiPageType`, properties, "resource"],
  ["a Members section makes an enumeration", "", "## Members\n\n|Member|\n|:---|\n|red|", "enum"],
  ["prose makes nothing", "doc_type: resourcePageType", "## How lamps work\n\nThey glow.", "other"],
])("%s, whatever doc_type says", (_, frontMatter, section, kind) => {
  expect(pageOf(`---\n${frontMatter}\n---\n\n# Lamp\n\n${section}\n`).kind).toBe(kind);
});

test("broken YAML and a page without a known section are said with their places, and the page is still read", () => {
  const { value, diagnostics } = parsePage(
    source('---\ntitle: "Lamps\n---\n\n# Lamps\n\nThey glow.\n'),
    microsoftGraph,
  );
  expect(diagnostics.map(({ code, origin }) => [code, origin.line])).toEqual([
    ["broken-front-matter", 2],
    ["no-known-section", 5],
  ]);
  expect(value).toMatchObject({ title: "Lamps", summary: "They glow." });
});

test("a byte order mark and Windows line ends change nothing", () => {
  const text = `---\ntitle: Lamps\n---\n\n# Lamp\n\n${operation}\n\n${properties}\n\n<!-- a\n b -->\n`;
  expect(pageOf(`\uFEFF${text.replaceAll("\n", "\r\n")}`)).toEqual(pageOf(text));
});

test("the title of the front matter serves where there is no H1", () => {
  expect(pageOf("---\ntitle: Lamps\n---\n\nThey glow.\n").title).toBe("Lamps");
});

test.each([
  ["deep quotes", (count: number) => ">".repeat(count)],
  ["lazy quotes", (count: number) => `> a\n${"b\n".repeat(count)}`],
  ["a long line of emphasis", (count: number) => "*a _b ".repeat(count)],
  ["brackets in the front matter", (count: number) => `---\n${"[".repeat(count)}\n---\n`],
  ["comments that open and never close", (count: number) => "<!-- x\n".repeat(count)],
])("a hostile page takes no long time: %s", (_, textOf) => {
  expect(parsePage(source(`${textOf(9_000)}\n`), microsoftGraph).diagnostics).not.toEqual([]);
  expect(growthOf((count) => parsePage(source(`${textOf(count)}\n`), microsoftGraph), 60)).toBeLessThan(200);
});
