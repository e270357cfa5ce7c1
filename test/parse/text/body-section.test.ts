import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { BodySection } from "../../../generator/model/page.js";
import { readBodySection } from "../../../generator/parse/text/body-section.js";
import { prose } from "../../support/page.js";

const read = (text: string): BodySection =>
  readBodySection([prose(text)], { page: "lamp.md", line: 1, column: 1 }, microsoftGraph);

const types = (text: string): readonly string[] =>
  read(text).types.map(({ name, isCollection }) => (isCollection ? `${name} collection` : name));

test.each([
  ["A `200 OK` response code and a [lamp](../resources/lamp.md) object in the response body.", ["lamp"]],
  ["A collection of [lamp](../resources/lamp.md) objects.", ["lamp collection"]],
  ["A [lamp](../resources/lamp.md) object collection.", ["lamp collection"]],
  ["A list of lamps, see [get lamp](../api/lamp-get.md).", []],
  ["See [errors](/concepts/errors) and [OData](https://example.org/odata.md).", []],
  ["A **lamp** object.", ["lamp"]],
  ["A String collection object.", ["String collection"]],
  ["A JSON representation of the lamp10Mode object.", ["lamp10Mode"]],
  [
    "A [lamp](../resources/lamp.md) or a [torch](../resources/torch.md), not another [lamp](../resources/lamp.md).",
    ["lamp", "torch"],
  ],
])("%s", (text, want) => {
  expect(types(text)).toEqual(want);
});

test.each([
  ["This method returns a `204 No Content` response code.", [204], true],
  ["It does not return anything in the response body.", [], true],
  ["Do not supply a request body for this method.", [], true],
  ["This method returns `200 OK` or a `202 Accepted` response.", [200, 202], false],
  ["A page of 100 lamps.", [], false],
])("%s", (text, statuses, isEmpty) => {
  expect(read(text)).toMatchObject({ statuses, isEmpty });
});

test.each([
  ["The request body must contain **name**, `watt`, and a valid **owner** reference.", ["name", "watt", "owner"]],
  ["The **lamp** must include **name**. The **watt** may be left out.", ["name"]],
  ["If it hangs, the body must contain **room**.", []],
  ["The body must contain **room** if it hangs.", []],
  ["The body must contain **room** or **floor**.", []],
  ["The body must not contain **room**.", []],
])("%s", (text, requiredNames) => {
  expect(read(text)).toMatchObject({ requiredNames });
});

test.each([
  ["Provide an optional `shade` object with the following properties.", { name: "shade", isOptional: true }],
  ["Provide a `shade` object with the following parameters.", { name: "shade", isOptional: false }],
  ["Provide a **lamp** object with the following properties.", undefined],
  ["Provide a `shade` object.", undefined],
])("%s", (text, member) => {
  expect(read(text).member).toEqual(member);
});
