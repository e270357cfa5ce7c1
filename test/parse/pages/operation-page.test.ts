import { expect, test } from "vitest";
import { pageOf } from "../../support/page.js";

const request = "## HTTP request\n\n```http\nGET /lamps\n```\n";
const fence = (text: string, note = ""): string =>
  `${note === "" ? "" : `<!-- ${note} -->\n`}\`\`\`http\n${text}\n\`\`\`\n`;

test("request lines come from all HTTP request sections, tabs and lists in them", () => {
  const page = pageOf(
    `# Get lamp\n\n${request}\n- \`\`\`http\n  GET /rooms/{id}/lamp\n  \`\`\`\n\n## HTTP request (of a torch)\n\n${fence("GET /torch")}`,
  );
  expect(page.requestLines.map(({ target }) => target)).toEqual(["/lamps", "/rooms/{id}/lamp", "/torch"]);
});

test("on a page without that section they are the fences of nothing but request lines", () => {
  const page = pageOf(
    `# Get lamp\n\n## Permissions\n\nNone.\n\n## By id\n\n${fence("GET /lamps/{id}")}\n## Example\n\n${fence("GET /lamps/1")}`,
  );
  expect(page.requestLines.map(({ target }) => target)).toEqual(["/lamps/{id}"]);
  expect(page.messages.map(({ message }) => message.kind)).toEqual(["request"]);
});

test("messages come in the page's order with the annotation before them, prose between the two or not", () => {
  const page = pageOf(
    `# Get lamp\n\n${request}\n## Example 1: One lamp\n\n<!-- { "blockType": "request", "name": "get_lamp" } -->\nLike this:\n\n${fence("GET /lamps/1")}\n${fence("HTTP/1.1 200 OK")}`,
  );
  expect(page.messages.map(({ message, annotation, heading }) => [message.kind, annotation?.names, heading])).toEqual([
    ["request", ["get_lamp"], "Example 1: One lamp"],
    ["response", undefined, "Example 1: One lamp"],
  ]);
});

test("a message stays one where tools shall ignore its fence, and a request line is one only by its annotation", () => {
  const ignored = fence("HTTP/1.1 200 OK", '{ "blockType": "ignored" }');
  expect(pageOf(`# Get lamp\n\n${request}\n## Example\n\n${ignored}`).messages).toMatchObject([
    { message: { kind: "response", status: 200 } },
  ]);
  const example = fence("GET /lamps", '{ "blockType": "request" }');
  expect(pageOf(`# Get lamp\n\n## HTTP request\n\n${example}`)).toMatchObject({
    requestLines: [{ target: "/lamps" }],
    messages: [{ message: { kind: "request" } }],
  });
});

test.each([
  ["Request headers", "Name", "header"],
  ["Optional query parameters", "Name", "query"],
  ["Path parameters", "Parameter", "path"],
  ["Function parameters", "Parameter", "function"],
  ["Request body", "Property", "body"],
  ["Request body", "Query parameter", "query"],
])("a row below %s under the title %s is of the %s", (heading, title, place) => {
  const page = pageOf(
    `# Get lamp\n\n## ${heading}\n\n|${title}|Type|Required?|Description|\n|---|---|---|---|\n|color|String|Yes|The color.|\n`,
  );
  expect(page.parameters).toMatchObject([{ in: place, name: "color", marks: { required: true } }]);
});

test("a second table of the request body counts where it goes on with the first", () => {
  const table = (row: string, title = "Property"): string =>
    `|${title}|Type|Description|\n|---|---|---|\n|${row}|String|x|\n\n`;
  const names = (text: string): readonly string[] =>
    pageOf(`# Add lamp\n\n## Request body\n\n${text}`).parameters.map(({ name }) => name);
  expect(names(`${table("color")}And:\n\n${table("shade")}`)).toEqual(["color", "shade"]);
  expect(names(`${table("color")}A shade:\n\n${table("color")}`)).toEqual(["color"]);
});

test("query options are those that the sentences do not deny", () => {
  const page = pageOf(
    "# Get lamp\n\n## Optional query parameters\n\nSupports `$select` and `$top`. It does not support `$filter`.\n",
  );
  expect(page.queryOptions).toEqual(["select", "top"]);
});

test("the answer is told below the example where no section is its own", () => {
  const page = pageOf(
    `# Get lamp\n\n${request}\n## Example\n\n### Response\n\nReturns a [lamp](../resources/lamp.md).\n`,
  );
  expect(page.response?.types.map(({ name }) => name)).toEqual(["lamp"]);
});
