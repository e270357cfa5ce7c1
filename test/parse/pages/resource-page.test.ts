import { expect, test } from "vitest";
import { pageOf, includesOf } from "../../support/page.js";

test.each([
  ["in the namespace's own paragraph", "Namespace: example.lamps\nA lamp."],
  ["below a note and an include", "Namespace: example.lamps\n\n> **Note:** Old.\n\n[!INCLUDE [x](x.md)]\n\nA lamp."],
  ["below a note in bold", "**Note:** Old.\n\nNamespace: example.lamps\n\nA lamp."],
])("the summary stands %s", (_, head) => {
  expect(pageOf(`# lamp resource type\n\n${head}\n`)).toMatchObject({ summary: "A lamp.", namespace: "example.lamps" });
});

test.each([
  ["an alert", "> [!CAUTION]\n> The lamp API is deprecated. Use torches.", {}, "The lamp API is deprecated."],
  [
    "an include",
    "[!INCLUDE [x](old.md)]",
    { "old.md": "---\na: b\n---\n> This [API](x.md) is deprecated." },
    "This API is deprecated.",
  ],
  ["no word on an older version", "The older [lamp](x.md) will be deprecated.", {}, undefined],
])("%s tells why it is deprecated", (_, head, includes, deprecated) => {
  expect(pageOf(`# lamp\n\n${head}\n`, { includes: includesOf(includes) }).deprecated).toBe(deprecated);
});

test.each([
  ["Inherits from [light](light.md).", ["light"]],
  ["Derived from **light**.", ["light"]],
  ["It is a subtype of [light](light.md), and glows.", ["light"]],
  ["The lamp resource extends microsoft.graph.light.", ["microsoft.graph.light"]],
  ["The following types are derived from [light](light.md).", []],
  ["All lamps inherit from [light](light.md).", []],
])("%s", (sentence, names) => {
  expect(pageOf(`# lamp resource type\n\n${sentence}\n`).baseTypes.map(({ name }) => name)).toEqual(names);
});

test("derived types are links of their section or table", () => {
  const page = pageOf(
    "# lamp\n\n## Derived types\n\n|Type|Description|\n|---|---|\n|[deskLamp](desklamp.md)|On a desk.|\n",
  );
  expect(page.derivedTypes.map(({ name }) => name)).toEqual(["deskLamp"]);
});

test.each([
  ["## Members\n\n|Member|Value|Description|\n|---|---|---|\n|`red`|0|Warm.|", undefined, { name: "red", value: "0" }],
  ["## Members\n\n|Value|Description|\n|---|---|\n|**red**|Warm.|", undefined, { name: "red" }],
  ["### color values\n\n|Member|\n|---|\n|red|", "color", { name: "red" }],
  ["### color values\n\n|Member\n|---\n|red", "color", { name: "red" }],
])("members are read from %j", (text, name, member) => {
  expect(pageOf(`# color enum type\n\n${text}\n`).memberTables).toMatchObject([
    { ...(name !== undefined && { name }), members: [member] },
  ]);
});

const properties = "## Properties\n\n|Property|Type|Description|\n|---|---|---|\n|color|String|The color.|\n";

test("a member table below the properties gives the values of the one that it is about", () => {
  const page = pageOf(
    `# lamp\n\n${properties}\nThe values of **color** are:\n\n|Value|Description|\n|---|---|\n|red|Warm.|\n`,
  );
  expect(page.properties[0]?.values.map(({ name }) => name)).toEqual(["red"]);
});

test("a later table of properties belongs to the object that the words before it name", () => {
  const page = pageOf(
    `# lamp\n\n${properties}\nThe **shade** object has these properties:\n\n|Property|Type|\n|---|---|\n|size|Int32|\n`,
  );
  expect(page.properties.map(({ name, owner }) => [name, owner])).toEqual([
    ["color", undefined],
    ["size", "shade"],
  ]);
});

test("a table of inherited properties marks its rows", () => {
  const page = pageOf(
    `# lamp\n\n${properties}\nThe following properties are inherited from **[light](light.md)**.\n\n|Property|Type|\n|---|---|\n|id|String|\n`,
  );
  expect(page.properties[1]?.marks.inheritedFrom).toMatchObject({ name: "light" });
});

test("a fence is a representation by its annotation or its heading", () => {
  const page = pageOf(
    '# lamp\n\n<!-- { "blockType": "resource" } -->\n```json\n{}\n```\n\n## JSON representation\n\n```json\n{}\n```\n',
  );
  expect(page.representations).toHaveLength(2);
});

test("a heading that names a property gives it the table below", () => {
  const page = pageOf(
    `# lamp\n\n${properties}\n### Properties of a lamp color\n\n|Property|Type|\n|---|---|\n|hue|Int32|\n\n## Relationships\n\n|Relationship|Type|\n|---|---|\n|room|[room](room.md)|\n`,
  );
  expect(page.properties.map(({ name, owner, table }) => [name, owner, table])).toEqual([
    ["color", undefined, "properties"],
    ["hue", "color", "properties"],
    ["room", undefined, "relationships"],
  ]);
});
