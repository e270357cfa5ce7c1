import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { NullHabits } from "../../../generator/dialects/null-habits.js";
import { linkPages } from "../../../generator/link/link-pages.js";
import type { Nullability } from "../../../generator/model/conventions.js";
import { pagesOf } from "../../support/page.js";

const typePage = (name: string, head: string): string => `${head}# ${name} resource type

Namespace: home

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The key.|
|color|String|The paint.|
|mode|String|The mode. Possible values are: \`day\`, \`night\`.|
|note|String|A note. Nullable.|
|on|Boolean|Whether it glows.|
|shade|[shade](shade.md)|The shade.|
|since|DateTimeOffset|When it was bought. Nullable.|
|tags|String collection|Words. Nullable.|
|watts|Int32|The power.|
`;

const shade = "# shade enum type\n\nNamespace: home\n\n## Members\n\n|Member|\n|:---|\n|dark|\n|light|\n";

const getPage = (head: string, shown: string): string => `${head}# Get lamp

Namespace: home

## HTTP request

\`\`\` http
GET /lamps/{id}
\`\`\`

## Response

If successful, this method returns a \`200 OK\` response code and a [lamp](../resources/lamp.md) object.

## Example

\`\`\` http
GET https://example.com/lamps/1
\`\`\`

\`\`\` http
HTTP/1.1 200 OK
Content-type: application/json

${shown}
\`\`\`
`;

const headOf = (fields: string): string => (fields === "" ? "" : `---\n${fields}\n---\n\n`);

interface LampDocs {
  readonly head: string;
  readonly shown: string;
  readonly habits: Partial<NullHabits>;
  readonly nullability?: Nullability;
}

/** The names of the properties of a lamp that may be null. */
const nullable = ({ head, shown, habits, nullability = "odata" }: LampDocs): string => {
  const pages = pagesOf({
    "resources/lamp.md": typePage("lamp", headOf(head)),
    "resources/shade.md": shade,
    "api/lamp-get.md": getPage(headOf(head), shown),
  });
  const nulls = { ...microsoftGraph.nulls, convincingValues: 3, ...habits };
  const dialect = { ...microsoftGraph, nulls, behaviour: { ...microsoftGraph.behaviour, nullability } };
  const type = linkPages({ version: "v1.0", pages }, dialect).types.find(({ name }) => name === "home.lamp");
  const properties = type?.kind === "structured" ? type.properties : [];
  return properties.flatMap((property) => (property.nullable ? property.name : [])).join(" ");
};

const three = '{ "id": "1", "color": "red", "on": true }';
const everything = "color mode note on shade since watts";

test("plain values are always there where the examples of a product show enough values, and never null", () => {
  expect(nullable({ head: "ms.prod: lamps", shown: three, habits: {} })).toBe("color note since");
  expect(nullable({ head: "ms.subservice: lamps", shown: three, habits: {} })).toBe("color note since");
});

test.each([
  ["no product is written", "title: Lamps", three],
  ["too few values are shown", "ms.prod: lamps", '{ "id": "1", "color": "red", "@odata.etag": "1", "other": 1 }'],
  ["one of them is null", "ms.prod: lamps", '{ "id": "1", "color": null, "on": true, "watts": 3 }'],
])("they may be null where %s", (_, head, shown) => {
  expect(nullable({ head, shown, habits: {} })).toBe(everything);
});

test("the habit of Microsoft Graph asks for a thousand values", () => {
  const { convincingValues } = microsoftGraph.nulls;
  expect(nullable({ head: "ms.prod: lamps", shown: three, habits: { convincingValues } })).toBe(everything);
});

test("of docs that say what may be null, only what they say or show may be", () => {
  const shown = '{ "id": null, "color": null, "on": true, "tags": [] }';
  expect(nullable({ head: "", shown, habits: {}, nullability: "documented" })).toBe("color note since tags");
});
