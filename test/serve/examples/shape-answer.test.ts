import { expect, test } from "vitest";
import type { JsonValue } from "../../../generator/model/json.js";
import { shapeAnswer } from "../../../generator/serve/examples/shape-answer.js";
import { readRequestTarget } from "../../../generator/serve/routing/request-target.js";

const lamps = {
  "@odata.context": "…",
  value: [
    { id: "1", "@odata.etag": "a", colour: "red", socket: { size: 27 } },
    { id: "2", "@odata.etag": "b", colour: "blue", socket: { size: 14 } },
    { id: "3", "@odata.etag": "c", colour: "green", socket: { size: 27 } },
  ],
};

const shaped = (answer: JsonValue, asked: string, shown = ""): JsonValue =>
  shapeAnswer(answer, {
    asked: readRequestTarget(`/?${asked}`)?.query ?? [],
    shown: readRequestTarget(`/?${shown}`)?.query ?? [],
    key: "id",
    pageSize: undefined,
    links: {
      withParameter: (name, value) => `/?${asked}&${name}=${value}`,
      answered: (link) => (link.endsWith("$skiptoken=known") ? "/?here" : undefined),
    },
  });

const ids = (answer: JsonValue): readonly string[] => JSON.stringify(answer).match(/(?<="id":")\d/g) ?? [];

test.each([
  ["$top=2", ["1", "2"]],
  ["$top=0", []],
  ["$skip=1", ["2", "3"]],
  ["$skip=1&$top=1", ["2"]],
  ["$skip=9", []],
  ["$TOP=1", ["1"]],
  ["$top=-1", ["1", "2", "3"]],
  ["$top=all", ["1", "2", "3"]],
  ["$filter=colour eq 'red'&$orderby=colour", ["1", "2", "3"]],
])("%s leaves %j", (asked, left) => {
  expect(ids(shaped(lamps, asked))).toEqual(left);
});

test.each([
  ["$select=colour", { id: "1", "@odata.etag": "a", colour: "red" }],
  ["$select=Socket/size,%20colour", { id: "1", "@odata.etag": "a", colour: "red", socket: { size: 27 } }],
  [
    "$select=colour&$expand=socket($select=size,id)",
    { id: "1", "@odata.etag": "a", colour: "red", socket: { size: 27 } },
  ],
  ["$select=*", lamps.value[0]],
])("%s keeps the annotations, the key and what it names", (asked, one) => {
  expect(shaped(lamps.value[0] ?? null, asked)).toEqual(one);
  expect(shaped({ value: [lamps.value[0] ?? null] }, asked)).toEqual({ value: [one] });
});

test("$count=true counts what there is before $top, in front of the elements", () => {
  const answer = shaped(lamps, "$count=true&$top=1");
  expect(answer).toMatchObject({ "@odata.count": 3 });
  expect(Object.keys(Object(answer))).toEqual(["@odata.context", "@odata.nextLink", "@odata.count", "value"]);
  expect(shaped({ "@odata.count": 70, value: [] }, "$count=true")).toEqual({ "@odata.count": 70, value: [] });
  expect(shaped(lamps, "$count=false")).toEqual(lamps);
});

test("an example's own options are not applied again: its answer is what they gave", () => {
  const query = "$select=size&$top=1&$count=true";
  expect(shaped(lamps, query, query)).toEqual(lamps);
  expect(ids(shaped(lamps, "$skip=12", "$skip=10"))).toEqual(["3"]);
});

test("one object that stands in value is shaped inside, and a property of that name is a property", () => {
  const [lamp = null] = lamps.value;
  expect(shaped({ "@odata.context": "…", value: lamp }, "$select=id")).toEqual({
    "@odata.context": "…",
    value: { id: "1", "@odata.etag": "a" },
  });
  expect(shaped({ id: "1", value: [1, 2], unit: "m" }, "$top=1&$select=value")).toEqual({ id: "1", value: [1, 2] });
});

test.each([null, 7, "text", [1, 2]])("%j stays as it is", (answer) => {
  expect(shaped(answer, "$top=1&$select=a&$count=true")).toEqual(answer);
});

test.each<readonly [string, JsonValue, string, JsonValue]>([
  ["what is left", lamps, "$top=2", { "@odata.nextLink": "/?$top=2&$skiptoken=docwright.2" }],
  ["nothing behind the last", lamps, "$top=2&$skiptoken=docwright.2", {}],
  ["nothing where nothing is left", lamps, "$top=3", {}],
  ["nothing where none were wanted", lamps, "$top=0", {}],
  [
    "the example that answers it",
    { value: [1], "@odata.nextLink": "https://api/?$skiptoken=known" },
    "",
    { "@odata.nextLink": "/?here" },
  ],
  [
    "an empty page where no example does",
    { value: [1], "@odata.nextLink": "https://api/?$skiptoken=x" },
    "",
    { "@odata.nextLink": "/?&$skiptoken=docwright.1" },
  ],
  [
    "changes here",
    { value: [1], "@odata.deltaLink": "https://api/?$deltatoken=x" },
    "",
    { "@odata.deltaLink": "/?&$deltatoken=latest" },
  ],
])("links lead to %s", (_, answer, asked, links) => {
  const { "@odata.context": _context, value: _value, ...found } = Object(shaped(answer, asked));
  expect(found).toEqual(links);
});
