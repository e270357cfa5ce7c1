import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { readBlocks } from "../../../generator/parse/blocks/read-blocks.js";
import { pageOf, prose, source } from "../../support/page.js";

const blocks = (text: string): ReturnType<typeof readBlocks>["blocks"] =>
  readBlocks(source(text), microsoftGraph.markup).blocks;

test("a run of inline content keeps link targets and breaks", () => {
  expect(prose("The **color** of a [lamp](lamp.md)<br>or `shade`, see [hue][].\n\n[hue]: hue.md").spans).toEqual([
    { kind: "text", text: "The " },
    { kind: "strong", text: "color" },
    { kind: "text", text: " of a " },
    { kind: "link", text: "lamp", target: "lamp.md" },
    { kind: "break", text: "" },
    { kind: "text", text: "or " },
    { kind: "code", text: "shade" },
    { kind: "text", text: ", see " },
    { kind: "link", text: "hue", target: "hue.md" },
    { kind: "text", text: "." },
  ]);
});

test("its text has no word joined to another by a break", () => {
  expect(prose("one<br/>two").text).toBe("one two");
});

test.each([
  ["the slug of its words", "## HTTP request (v2):", "http-request-v2"],
  ["the anchor of a translated page", '## <a name="request-body"></a>Corps', "request-body"],
])("a heading has %s", (_, text, slug) => {
  expect(blocks(text)).toMatchObject([{ kind: "heading", slug }]);
});

test("a tab opens no section", () => {
  const [, , fence] = blocks("## Request\n# [HTTP](#tab/http)\n```http\nGET /lamps\n```\n");
  expect(fence).toMatchObject({ kind: "fence", text: "GET /lamps", origin: { line: 4, section: "request" } });
});

test("indented code is no fence", () => {
  expect(blocks("    GET /lamps")).toEqual([]);
});

test("an include is taken out of its paragraph", () => {
  expect(blocks("Glows.\n[!INCLUDE [old](old.md)]")).toMatchObject([
    { kind: "paragraph", prose: { text: "Glows." } },
    { kind: "include", target: "old.md" },
  ]);
});

test("every comment has its own place, inside a paragraph too", () => {
  const places = blocks("<!-- a --><!-- b -->\n\nText <!-- c -->").flatMap((block) =>
    block.kind === "comment" ? [[block.text, block.origin.line, block.origin.column]] : [],
  );
  expect(places).toEqual([
    ["<!-- a -->", 1, 1],
    ["<!-- b -->", 1, 11],
    ["<!-- c -->", 3, 6],
  ]);
});

test("sections that a comment holds are no content", () => {
  expect(pageOf("# Lamp\n\n<!--\n## HTTP request\n\n```http\nGET /lamps\n```\n-->\n").requestLines).toEqual([]);
});
