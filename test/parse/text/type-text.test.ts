import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { readTypeText } from "../../../generator/parse/text/type-text.js";
import { prose } from "../../support/page.js";

const { types } = microsoftGraph;

test.each([
  ["String", "String", "Edm.String"],
  ["`bool`", "bool", "Edm.Boolean"],
  ["int", "int", "Edm.Int32"],
  ["DateTime", "DateTime", "Edm.DateTimeOffset"],
  ["GUID", "GUID", "Edm.Guid"],
  ["Edm.Int64", "Edm.Int64", "Edm.Int64"],
  ["string (url)", "string", "Edm.String"],
  ["String (enum)", "String", "Edm.String"],
  ["Time of day", "Time of day", "Edm.TimeOfDay"],
  ["Untyped JSON object", "Untyped JSON object", "Json"],
])("%s is the primitive type %s", (cell, name, primitive) => {
  expect(readTypeText(prose(cell), types)).toMatchObject({ name, primitive, isCollection: false });
});

test.each([
  ["lampShade", "lampShade", false],
  ["[lampShade](lampshade.md)", "lampShade", false],
  ["**[lampShade](lampshade.md)**", "lampShade", false],
  ["microsoft.graph.lamps.shade", "microsoft.graph.lamps.shade", false],
  ["Collection(lampShade)", "lampShade", true],
  ["Collection([lampShade](lampshade.md))", "lampShade", true],
  ["lampShade collection", "lampShade", true],
  ["[lampShade](lampshade.md) collection", "lampShade", true],
  ["[lampShade collection](lampshade.md)", "lampShade", true],
  ["Collection of [lampShade](lampshade.md)", "lampShade", true],
  ["lampShade[]", "lampShade", true],
  ["[lampShade][]", "lampShade", true],
  ["[lampShade](lampshade.md", "lampShade", false],
  ["lampShade object", "lampShade", false],
  ["The shade, a `lampShade` that fits", "lampShade", false],
  ["Whatever the shade is made of", "", false],
])("%s is %s", (cell, name, isCollection) => {
  expect(readTypeText(prose(cell), types)).toMatchObject({ name, isCollection });
});

test.each(["[lamp](lamp.md) or [torch](torch.md)", "lamp or torch", "lamp/torch"])("%s is a choice", (cell) => {
  const { name, alternatives, written } = readTypeText(prose(cell), types);
  expect([name, ...alternatives.map((other) => other.name)]).toEqual(["lamp", "torch"]);
  expect(written).not.toBe("lamp");
});

test("a reference link has the definition's target", () => {
  expect(readTypeText(prose("[lampShade][] collection\n\n[lampShade]: lampshade.md"), types)).toMatchObject({
    name: "lampShade",
    target: "lampshade.md",
    isCollection: true,
  });
});
