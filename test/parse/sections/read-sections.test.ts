import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { readBlocks } from "../../../generator/parse/blocks/read-blocks.js";
import { readSections } from "../../../generator/parse/sections/read-sections.js";
import { source } from "../../support/page.js";

const kinds = (...headings: readonly string[]): readonly string[] =>
  readSections(
    readBlocks(source(`# Lamp\n\n${headings.join("\n\n")}\n`), microsoftGraph.markup).blocks,
    microsoftGraph.sections,
  )
    .slice(2)
    .map(({ kind }) => kind);

test.each([
  ["## HTTP Request", "httpRequest"],
  ["## HTTP request (to replace a lamp)", "httpRequest"],
  ["## Prerequisites", "permissions"],
  ["## **Request body**:", "requestBody"],
  ["## Optional query parameters", "queryParameters"],
  ['## <a name="request-headers"></a>En-têtes', "requestHeaders"],
  ["### color values", "enumValues"],
  ["## JSON Representation", "representation"],
  ["## Common properties", "properties"],
  ["## Notification - incoming", "notification"],
  ["## How lamps glow", "other"],
])("%s", (heading, kind) => {
  expect(kinds(heading)).toEqual([kind]);
});

test("an unknown heading belongs to the known one that it stands below", () => {
  expect(kinds("## Permissions", "### For users", "## Of lamps")).toEqual(["permissions", "permissions", "other"]);
});

test("Request and Response below an example are its messages, at whatever depth", () => {
  expect(kinds("## Response", "## Example", "##### Request", "##### Response")).toEqual([
    "response",
    "example",
    "example",
    "example",
  ]);
  expect(kinds("## Response", "## Example", "## Request", "## Response")).toEqual([
    "response",
    "example",
    "example",
    "example",
  ]);
});

test("a tab does not end the section that it stands in", () => {
  expect(kinds("## Example", "# [HTTP](#tab/http)", "---", "### Response")).toEqual(["example", "example"]);
});
