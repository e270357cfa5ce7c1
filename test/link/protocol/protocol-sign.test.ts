import { expect, test } from "vitest";
import { signs } from "../../../generator/dialects/microsoft-graph/signs.js";
import { protocolSign } from "../../../generator/link/protocol/protocol-sign.js";
import { pageOf } from "../../support/page.js";

const fence = (text: string, annotation = ""): string => `${annotation}\n\`\`\`http\n${text}\n\`\`\`\n`;
const exchange = (url: string, body: string): string =>
  `# List lamps\n\n## HTTP request\n\n${fence("GET /lamps")}\n## Example\n\n${fence(`GET ${url}`)}\n${fence(`HTTP/1.1 200 OK\nContent-Type: application/json\n\n${body}`)}`;
const row = (name: string, description: string): string =>
  `# lamp resource type\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|${name}|String|${description}|\n`;

test.each([
  ["an option in an URL", exchange("https://api.example/lamps?$top=5", "{}"), 14],
  ["an option in a request line", "# List lamps\n\n## HTTP request\n\n```http\nGET /lamps?$select=color\n```\n", 6],
  ["a segment", "# Get plan\n\n## HTTP request\n\n```http\nGET /rooms/{id}/plan/$value\n```\n", 6],
  ["a host", exchange("https://graph.microsoft.com/v1.0/lamps", "{}"), 14],
  ["an annotation in JSON", exchange("/lamps", '{ "lamp": { "@odata.etag": "1" } }'), 19],
  ["a collection", exchange("/lamps", '{ "value": [] }'), 19],
  ["a namespace", "# lamp resource type\n\nNamespace: microsoft.graph.home\n", 1],
  [
    "an annotation of a fence",
    row("a", "") + fence("{}", '<!-- { "blockType": "resource", "@odata.type": "home.lamp" } -->'),
    10,
  ],
  ["a description", row("color", "The paint. Supports `$filter`."), 7],
  ["a row", row("@odata.type", "The kind."), 7],
  ["a query section", "# List lamps\n\n## Optional query parameters\n\nSupports `$top`.\n", 1],
])("a protocol shows in %s", (_, text, line) => {
  expect(protocolSign([pageOf("# nothing\n"), pageOf(text)], signs)?.line).toBe(line);
});

test.each([
  ["parameters that are called alike", exchange("/lamps?filter=red&top=5&search=a&count=true", "{}")],
  ["a variable in an URL", exchange("/rooms/$ROOM/lamps?key=$KEY", "{}")],
  ["a member that is called value", exchange("/lamps", '{ "value": [], "total": 0 }')],
  ["a value that is no list", exchange("/lamps", '{ "value": { "color": "red" } }')],
  ["another namespace", "# lamp resource type\n\nNamespace: microsoft.graphite\n"],
  ["a price", row("price", "What it costs, as in $top or $5.").replace("$top", "$10")],
  ["a type by its plain name", row("a", "") + fence("{}", '<!-- { "blockType": "resource", "@type": "lamp" } -->')],
])("%s shows none", (_, text) => {
  expect(protocolSign([pageOf(text)], signs)).toBeUndefined();
});
