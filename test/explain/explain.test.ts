import { expect, test } from "vitest";
import { explain } from "../../generator/explain/explain.js";
import { lampDocs } from "./lamp-docs.js";

const docs = [lampDocs("v1.0")];

const textOf = (name: string): string => {
  const explanation = explain(name, docs);
  return explanation.kind === "found" ? explanation.text : "";
};

test("a property: its row, the words and what they mean, the marks, and why the other places lost", () => {
  expect(textOf("lamp.color")).toBe(`example.lamp.color (v1.0): property

docs/v1.0/resources/other-lamp.md:9:8
  9 | |color|[paint](paint.md)|The paint.|
    |        ^

the walk of the row
  type cell   "paint"
  means       example.paint
  TypeScript  readonly color?: Paint | null
  OpenAPI     {"anyOf":[{"$ref":"#/components/schemas/example.paint"},{"type":"null"}],"readOnly":true}

marks
  readOnly  docs/v1.0/resources/lamp.md:11:1
  nullable  the pages do not say; it is the habit of the docs

other places
  docs/v1.0/resources/lamp.md:11:1  row of the type  says Edm.String; the surer type wins: a name says more than values, and they more than a primitive
  docs/v1.0/resources/lamp.md:18:1  JSON sample      says Edm.String; a table wins over a sample
`);
});

test("a property that the type inherits is explained where it is declared", () => {
  expect(textOf("lamp.serial")).toMatch(/^example\.device\.serial \(v1\.0\): property, inherited by example\.lamp\n/);
});

test("places that agree are named too", () => {
  expect(textOf("lamp.watts")).toContain("docs/v1.0/resources/other-lamp.md:10:1  row of the type  says the same\n");
});

test("what tells whether a property may be null is said", () => {
  expect(textOf("lamp.serial")).toContain("nullable  docs/v1.0/resources/device.md:9:1\n");
  expect(textOf("lamp.switches")).toContain("not nullable  a collection is empty rather than null\n");
});

test("a type: its pages, who said its base, its properties, and who refers to it", () => {
  expect(textOf("lamp")).toBe(`example.lamp (v1.0): type, known by a table

documented at
  docs/v1.0/resources/lamp.md:1:1
  docs/v1.0/resources/other-lamp.md:1:1

base
  example.device  chosen  prose or annotation of its page  docs/v1.0/resources/lamp.md:5:1

properties (2)
  color  example.paint  docs/v1.0/resources/other-lamp.md:9:1
  watts  Edm.Int32      docs/v1.0/resources/lamp.md:12:1

referred to by
  lamps.byId.get  answer 200  docs/v1.0/api/lamp-get.md:17:1
`);
});

test("an enumeration: its members with their values and places", () => {
  expect(textOf("paint")).toContain(`members (2)
  red    0  docs/v1.0/resources/paint.md:9:1
  green  1  docs/v1.0/resources/paint.md:10:1
`);
});

test("an operation: request lines, permissions, parameters, answers, examples with their faults", () => {
  const text = textOf("lamps.byId.get");
  expect(text).toMatch(/^GET \/lamps\/\{lamp-id\} \(v1\.0\): lamps\.byId\.get, known by a table\n/);
  expect(text).toContain("request lines\n  docs/v1.0/api/lamp-get.md:14:1  GET /lamps/{id}\n");
  expect(text).toContain("permissions\n  application  Lamp.Read  docs/v1.0/api/lamp-get.md:9:1\n");
  expect(text).toContain("parameters\n  path  lamp-id  Edm.String, required  docs/v1.0/api/lamp-get.md:14:1\n");
  expect(text).toContain("answers\n  200  example.lamp  known by prose  docs/v1.0/api/lamp-get.md:17:1\n");
  expect(text).toMatch(/ {2}fault +wrong-type: .*"many"\. +docs\/v1\.0\/api\/lamp-get\.md:31:1\n/);
});

test("a page: its account, and what became of each part with the reason", () => {
  const text = textOf("resources/lamp.md");
  expect(text).toContain("  heading  used 3  ignored 0                    not understood 1 (unknown-section 1)\n");
  expect(text).toContain("  12  row      used                             |watts|Int32|The power.|\n");
  expect(text).toContain("  21  heading  not understood: unknown-section  ## Members only\n");
  expect(text).toContain("  23  comment  ignored: prose-comment           <!-- a note -->\n");
});

test.each([
  ["a type", "example.lamp", "EXAMPLE.Lamp"],
  ["a call with other names for its placeholders", "lamps.byId.get", "get lamps/{any}"],
  ["a page by its file", "api/lamp-get.md", "docs/v1.0/api/lamp-get.md"],
])("%s is found by its other spellings", (_, name, spelling) => {
  expect(textOf(spelling)).toBe(textOf(name));
  expect(textOf(name)).not.toBe("");
});

test("a name that several versions have is explained in each", () => {
  const explanation = explain("lamp.watts", [lampDocs("beta"), lampDocs("v1.0")]);
  const text = explanation.kind === "found" ? explanation.text : "";
  expect(text.match(/^example\.lamp\.watts .*$/gm)).toEqual([
    "example.lamp.watts (beta): property",
    "example.lamp.watts (v1.0): property",
  ]);
});

test.each([
  ["lanp", "lamp"],
  ["lamp.colour", "lamp.color"],
  ["lamp.sreial", "lamp.serial"],
  ["api/lamp-gte.md", "api/lamp-get.md"],
  ["elephant", undefined],
])("%s is unknown, and %s is near", (name, near) => {
  expect(explain(name, docs)).toEqual({ kind: "unknown", near });
});
