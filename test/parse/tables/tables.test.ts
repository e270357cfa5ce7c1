import { expect, test } from "vitest";
import type { PropertyRow } from "../../../generator/model/page.js";
import { pageOf } from "../../support/page.js";

const rows = (table: string): readonly (readonly string[])[] =>
  pageOf(`# lamp resource type\n\n## Properties\n\n${table}\n`).properties.map((row: PropertyRow) => [
    row.name,
    row.type.written,
    row.description.text,
  ]);

test.each([
  ["columns are found by their titles", "|Type|Description|Property name|\n|---|---|---|\n|String|The color.|color|"],
  ["the outer pipes may be missing", "Property|Type|Description\n---|---|---\ncolor|String|The color."],
  [
    "marks around a title and a name mean nothing",
    "|**Property**|Type|Description|\n|---|---|---|\n|**color**|`String`|The color.|",
  ],
  ["a delimiter row that is too short", "|Property|Type|Description|\n|---|---|\n|color|String|The color.|"],
  ["a delimiter row that is too long", "|Property|Type|Description|\n|---|---|---|---|\n|color|String|The color.|"],
  ["a title that no one knows in front", "|Setting|Type|Description|\n|---|---|---|\n|color|String|The color.|"],
])("%s", (_, table) => {
  expect(rows(table)).toEqual([["color", "String", "The color."]]);
});

test("an unescaped pipe does not cut a description short", () => {
  expect(rows("|Property|Type|Description|\n|---|---|---|\n|file|String|The file (*.a | *.b).|")).toEqual([
    ["file", "String", "The file (*.a | *.b)."],
  ]);
});

test("rows without a name and rows that only divide the table are no properties", () => {
  expect(rows("|Property|Type|Description|\n|---|---|---|\n|**Old ones**| | |\n|color|String|\n|more text|")).toEqual([
    ["color", "String", ""],
  ]);
});

test("a cell knows its line and the column of its text", () => {
  const page = pageOf(
    "# lamp\n\n## Properties\n\n|Property|Type|Description|\n|---|---|---|\n| color | String | The color. |",
  );
  expect(page.properties[0]?.type.origin).toEqual({ page: "lamp.md", line: 7, column: 11, section: "properties" });
});
