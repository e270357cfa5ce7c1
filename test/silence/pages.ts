/** Pages that hold one of everything that can be misspelled. */
export const pages: Readonly<Record<string, string>> = {
  "api/lamp-update.md": `---
title: "Update lamp"
doc_type: apiPageType
---

# Update lamp

Namespace: home

Update a lamp.

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:---|:---|
|Delegated (work or school account)|Lamp.ReadWrite, Home.ReadWrite|
|Delegated (personal Microsoft account)|Not supported.|
|Application|Lamp.ReadWrite.All|

## HTTP request

<!-- { "blockType": "ignored" } -->
\`\`\`http
PATCH /rooms/{roomId}/lamps/{lampId}
\`\`\`

## Path parameters

|Parameter|Type|Description|
|:---|:---|:---|
|roomId|String|The room.|

## Optional query parameters

|Parameter|Type|Description|
|:---|:---|:---|
|dim|Int32|How dark it may get.|

## Request headers

|Name|Description|
|:---|:---|
|Authorization|Bearer {token}. Required.|
|X-Room|Which room. Required.|

## Request body

|Property|Type|Description|
|:---|:---|:---|
|color|String|The color. Required.|
|shape|lampShape|The shape.|

## Response

If successful, this method returns a \`200 OK\` response code and a [lamp](../resources/lamp.md) object in the response body.

## Example

### Request

<!-- {
  "blockType": "request",
  "name": "update_lamp"
}
-->
\`\`\`http
PATCH https://graph.microsoft.com/v1.0/rooms/1/lamps/2?dim=3
Content-Type: application/json

{
  "color": "red"
}
\`\`\`

### Response

<!-- {
  "blockType": "response",
  "truncated": true,
  "@odata.type": "home.lamp"
}
-->
\`\`\`http
HTTP/1.1 200 OK
Content-Type: application/json

{
  "id": "2",
  "color": "red"
}
\`\`\`
`,
  "api/lamp-glow.md": `# lamp: glow

Namespace: home

Lets lamps glow.

## HTTP request

\`\`\`http
GET /rooms/{roomId}/lamps/glow(until={until})
\`\`\`

## Function parameters

|Parameter|Type|Description|
|:---|:---|:---|
|until|DateTimeOffset|When to stop.|

## Request body

Do not supply a request body for this method.

## Response

If successful, this function returns a \`200 OK\` response code and a [lamp](../resources/lamp.md) collection in the response body.
`,
  "resources/lamp.md": `# lamp resource type

Namespace: home

Gives light.

Inherits from [thing](thing.md).

## Methods

|Method|Return type|Description|
|:---|:---|:---|
|[Update lamp](../api/lamp-update.md)|[lamp](lamp.md)|Update it.|

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The key. Read-only.|
|color|String|The color.|
|shape|lampShape|The shape. Possible values are: \`round\`, \`square\`.|

### lampShape values

|Member|Description|
|:---|:---|
|round|Like a ball.|
|square|Like a box.|
|unknownFutureValue|Any other.|

## Relationships

|Relationship|Type|Description|
|:---|:---|:---|
|room|[room](room.md)|Where it is.|

## JSON representation

<!-- {
  "blockType": "resource",
  "keyProperty": "id",
  "@odata.type": "home.lamp",
  "baseType": "home.thing",
  "openType": false
}
-->
\`\`\`json
{
  "@odata.type": "#home.lamp",
  "id": "String (identifier)",
  "color": "String",
  "shape": "String"
}
\`\`\`
`,
  "resources/room.md": `# room resource type

Namespace: home

Holds lamps.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The key.|
`,
  "resources/thing.md": `# thing resource type

Namespace: home

Anything.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|id|String|The key.|
`,
};
