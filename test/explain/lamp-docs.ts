import { atlasOf } from "../../generator/api/atlas.js";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { ExplainedVersion } from "../../generator/explain/explained-version.js";
import { explainedVersion } from "../../generator/explain/explained-version.js";
import { linkPages } from "../../generator/link/link-pages.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { source } from "../support/page.js";
import { chosen } from "../support/target-input.js";

const lamp = `# lamp resource type

Namespace: example

Gives light. Inherits from [device](device.md).

## Properties

|Property|Type|Description|
|---|---|---|
|color|String|The paint. Read-only.|
|watts|Int32|The power.|

## JSON representation

<!-- { "blockType": "resource", "@odata.type": "example.lamp" } -->
\`\`\`json
{ "color": "String", "watts": "String" }
\`\`\`

## Members only

<!-- a note -->
`;

const secondLamp = `# lamp resource type

Namespace: example

## Properties

|Property|Type|Description|
|---|---|---|
|color|[paint](paint.md)|The paint.|
|watts|Int32|The power.|
`;

const device = `# device resource type

Namespace: example

## Properties

|Property|Type|Description|
|---|---|---|
|serial|Guid|The number. Required. Nullable.|
|switches|String collection|What turns it on.|
`;

const paint = `# paint enum type

Namespace: example

## Members

|Member|Value|
|---|---|
|red|0|
|green|1|
`;

const lampGet = `# Get lamp

Namespace: example

## Permissions

|Permission type|Permissions|
|---|---|
|Application|Lamp.Read|

## HTTP request

\`\`\`http
GET /lamps/{id}
\`\`\`

## Response

If successful, this method returns a \`200 OK\` response code and a [lamp](../resources/lamp.md) object.

## Example

\`\`\`http
GET https://example.com/v1.0/lamps/7
\`\`\`

\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

{ "watts": "many" }
\`\`\`
`;

const texts: Readonly<Record<string, string>> = {
  "api/lamp-get.md": lampGet,
  "resources/device.md": device,
  "resources/lamp.md": lamp,
  "resources/other-lamp.md": secondLamp,
  "resources/paint.md": paint,
};

/** A version of the docs of lamps, in which two pages disagree. */
export const lampDocs = (version: string): ExplainedVersion => {
  const sources = Object.entries(texts).map(([path, text]) => source(text, { path, file: `docs/${version}/${path}` }));
  const pages = sources.map((page) => parsePage(page, microsoftGraph).value);
  return explainedVersion(
    { atlas: atlasOf(linkPages({ version, pages }, microsoftGraph)), pages, sources, dialect: microsoftGraph },
    chosen(),
  );
};
