import { expect, test } from "vitest";
import { segmentProperty } from "../../../../generator/emit/typescript/names/segment-property.js";

test.each([
  ["messages", "messages"],
  ["microsoft.graph.user", "microsoft.graph.user"],
  ["$ref", "ref"],
  ["$value", "value"],
  ["$count", "count"],
  ["$batch", "$batch"],
])("a segment %s is the property %s", (segment, property) => {
  expect(segmentProperty(segment)).toBe(property);
});

test.each(["delete", "get", "ref", "value", "count", "then", "toJSON", "byId", "by2", "all", "batch", "with", "ends_"])(
  "a segment that the client could not tell from its own names gets an underscore: %s",
  (segment) => {
    expect(segmentProperty(segment)).toBe(`${segment}_`);
  },
);

test("words that only begin like one of the client's names stay", () => {
  expect(["getAll", "bytes", "values"].map((text) => segmentProperty(text))).toEqual(["getAll", "bytes", "values"]);
});
