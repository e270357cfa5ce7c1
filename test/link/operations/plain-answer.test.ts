import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { spokenDialect } from "../../../generator/dialects/spoken-dialect.js";
import { linkPages } from "../../../generator/link/link-pages.js";
import type { TypeRef } from "../../../generator/model/type.js";
import { pagesOf } from "../../support/page.js";

const lamp = `# lamp resource type

## Properties

|Property|Type|Description|
|:---|:---|:---|
|color|String|The paint.|
|shades|String collection|What it wears.|
`;

const page = (sentence: string, ...bodies: readonly string[]): string => `# List lamps

## HTTP request

\`\`\`http
GET /lamps
\`\`\`

## Response

${sentence}

## Example

${bodies.map((body) => `\`\`\`http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n${body}\n\`\`\`\n`).join("\n")}
`;

const many = "Returns `200 OK` and a collection of [lamp](../resources/lamp.md) objects.";
const one = "Returns `200 OK` and a [lamp](../resources/lamp.md) object.";

/** A type as a reader says it, a `?` behind members that may be missing, and behind types that may be null. */
const said = (type: TypeRef | undefined): unknown => {
  switch (type?.kind) {
    case "collection":
      return [said(type.of)];
    case "object":
      return Object.fromEntries(
        type.properties.map(({ name, required, nullable, type: of }) => [
          `${name}${required ? "" : "?"}${nullable ? " or null" : ""}`,
          said(of),
        ]),
      );
    case "named":
    case "primitive":
      return type.name;
    default:
      return type?.kind;
  }
};

const answerOf = (text: string): unknown => {
  const pages = pagesOf({ "api/lamp-list.md": text, "resources/lamp.md": lamp });
  const [operation] = linkPages({ version: "v1", pages }, spokenDialect(microsoftGraph, undefined)).operations;
  return said(operation?.responses[0]?.type);
};

test.each<readonly [string, string, unknown]>([
  ["a list, where no example shows another thing", page(many), ["api.lamp"]],
  ["a list that is shown", page(many, '[{ "color": "red" }]'), ["api.lamp"]],
  ["a list that is shown where one is spoken of", page(one, '[{ "color": "red" }]'), ["api.lamp"]],
  [
    "an object around a list",
    page(many, '{ "items": [{ "color": "red" }], "next": "b2" }', '{ "items": [], "next": null, "took": 0.5 }'),
    { items: ["api.lamp"], "next or null": "Edm.String", "took?": "Edm.Double" },
  ],
  [
    "the list whose values fit, of several",
    page(many, '{ "links": [{ "href": "/" }], "found": [{ "color": "red" }], "total": 3 }'),
    { links: [{ href: "Edm.String" }], found: ["api.lamp"], total: "Edm.Int64" },
  ],
  [
    "a list further in",
    page(many, '{ "data": { "lamps": [{ "color": "red" }] }, "ok": true }'),
    { data: { lamps: ["api.lamp"] }, ok: "Edm.Boolean" },
  ],
  [
    "an object around what is spoken of as one",
    page(one, '{ "lamps": [{ "color": "red" }] }'),
    { lamps: ["api.lamp"] },
  ],
  ["one that has lists", page(one, '{ "color": "red", "shades": ["silk"] }'), "api.lamp"],
  ["one whose example is about something else", page(one, '{ "paint": ["red"] }'), "api.lamp"],
])("an API without OData answers %s", (_, text, answer) => {
  expect(answerOf(text)).toEqual(answer);
});
