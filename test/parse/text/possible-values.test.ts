import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { possibleValues } from "../../../generator/parse/text/possible-values.js";
import { readTypeText } from "../../../generator/parse/text/type-text.js";
import { prose } from "../../support/page.js";

const values = (description: string, type = "String"): readonly string[] =>
  possibleValues(prose(description), readTypeText(prose(type), microsoftGraph.types), microsoftGraph.values).map(
    ({ name }) => name,
  );

test.each([
  "The paint. Possible values are: `red`, `green`. Default is `red`.",
  "Supported values: `red` or `green`",
  "Can be one of `red` and `green`.",
  "One of the following: **red**, **green**.",
  "Allowed values are red, green.",
  'The possible values are "red" and "green".',
  "The paint: `red`, `green`.",
  "Possible values are: <ul><li>`red`: warm. Not hot.</li><li>`green`: cold.</li></ul>",
  "Possible values are:<br>red - warm. Not hot.<br>green - cold.",
  "Possible values are: `red` (the warm one), `green`.",
])("%s", (description) => {
  expect(values(description)).toEqual(["red", "green"]);
});

test.each([
  ["a range", "Valid values 4 to 16"],
  ["a default", "The value is `red`."],
  ["what it must not be", "Must not be one of the following values: `red`, `green`."],
  ["an example", "For example: `red`, `green`."],
  ["operators", "Supports `$filter` (`eq`, `ne`)."],
  ["prose", "The supported values depend on the lamp and on its shade."],
])("%s is no list", (_, description) => {
  expect(values(description)).toEqual([]);
});

test("numbers and Booleans have no list of names", () => {
  expect(values("Possible values are: `red`, `green`.", "Int32")).toEqual([]);
  expect(values("Possible values are: `true`, `false`.", "Boolean")).toEqual([]);
});

test("a value can be a few words, and null is none", () => {
  expect(values("Possible values are: `null`, `dark red`, `light green`.")).toEqual(["dark red", "light green"]);
});

test("one value is a list where the words say so", () => {
  expect(values("The possible value is: `red`.")).toEqual(["red"]);
});
