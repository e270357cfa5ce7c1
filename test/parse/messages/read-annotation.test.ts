import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { Outcome } from "../../../generator/model/diagnostic.js";
import type { Annotation } from "../../../generator/model/message.js";
import { readAnnotation } from "../../../generator/parse/messages/read-annotation.js";

const origin = { page: "api/lamp-get.md", line: 10, column: 1 };

const read = (comment: string): Outcome<Annotation | undefined> =>
  readAnnotation(comment, origin, microsoftGraph.annotations);

const annotation = (comment: string): Annotation | undefined => read(comment).value;

const findings = (comment: string): readonly string[] =>
  read(comment).diagnostics.map(({ message, remedy }) => `${message} ${remedy}`);

test("an annotation says what the code block below it is", () => {
  expect(read(`<!-- {"blockType": "response", "name": "get_lamp"} -->`)).toEqual({
    value: {
      blockType: "response",
      names: ["get_lamp"],
      isCollection: false,
      truncated: false,
      optionalProperties: [],
      nullableProperties: [],
      isAbstract: false,
      isOpen: false,
      isEmpty: false,
      expectError: false,
      members: { blockType: "response", name: "get_lamp" },
      origin: { ...origin, column: 6 },
      places: {},
    },
    diagnostics: [],
  });
});

test("the signs around the comment may be left out", () => {
  expect(annotation(` {"blockType": "ignored"} `)?.blockType).toBe("ignored");
});

test.each([
  ["prose", "<!-- markdownlint-disable MD024 -->"],
  ["an annotation of the page", `<!-- {"type": "#page.annotation", "section": "documentation"} -->`],
  ["prose about annotations", `<!-- Every block needs a {"blockType": "request"}. -->`],
])("%s is no annotation", (_, comment) => {
  expect(read(comment)).toEqual({ value: undefined, diagnostics: [] });
});

test.each([
  ["a trailing comma", `{"blockType": "request", "name": "get_lamp",}`],
  ["a comment", `{"blockType": "request", /* see below */ "name": "get_lamp"}`],
  ["another letter case", `{"BlockType": "REQUEST", "Name": "get_lamp"}`],
])("%s is no flaw of an annotation", (_, comment) => {
  expect(annotation(comment)).toMatchObject({ blockType: "request", names: ["get_lamp"] });
  expect(findings(comment)).toEqual([]);
});

test("a string may go over several lines", () => {
  expect(annotation(`{"blockType": "samples", "tags": "one\ntwo"}`)?.members).toMatchObject({ tags: "one\ntwo" });
});

test.each([
  ["one name", `"name": "a"`, ["a"]],
  ["several names", `"name": ["a", "b"]`, ["a", "b"]],
  ["no name", `"name": ""`, []],
])("%s", (_, member, names) => {
  expect(annotation(`{"blockType": "response", ${member}}`)?.names).toEqual(names);
});

test.each([
  ["true", `"truncated": true`, true],
  ["a string", `"truncated": "True"`, true],
  ["false", `"truncated": "false"`, false],
])("a flag that is %s", (_, member, truncated) => {
  expect(annotation(`{"blockType": "response", ${member}}`)?.truncated).toBe(truncated);
});

test.each([
  ["a name", `"@odata.type": "example.lamp"`, "example.lamp", false],
  ["a name with #", `"@odata.type": "#example.lamp"`, "example.lamp", false],
  ["a collection in the type", `"@odata.type": "Collection(example.lamp)"`, "example.lamp", true],
  ["a collection by its flag", `"@odata.type": "example.lamp", "isCollection": true`, "example.lamp", true],
  ["two types", `"@odata.type": "example.light", "@type": "example.lamp"`, "example.lamp", false],
])("the type, given by %s", (_, members, type, isCollection) => {
  expect(annotation(`{"blockType": "response", ${members}}`)).toMatchObject({ type, isCollection });
});

test("what the annotation of a resource says of its type", () => {
  const comment = `{"blockType": "resource", "baseType": "example.entity", "keyProperty": "id", "abstract": "true",
    "openType": true, "optionalProperties": ["shade"], "nullableProperties": ["note"]}`;
  expect(annotation(comment)).toMatchObject({
    baseType: "example.entity",
    keyProperty: "id",
    isAbstract: true,
    isOpen: true,
    optionalProperties: ["shade"],
    nullableProperties: ["note"],
  });
});

test("a key that means nothing is reported with the nearest one that does", () => {
  expect(findings(`{"blockType": "response", "truncate": true}`)).toEqual([
    "No annotation has the key truncate. Did you mean truncated?",
  ]);
});

test("an annotation that can't be read to its end gives what can be read, and its fault", () => {
  const comment = `<!-- {\n  "blockType": "response",\n  "truncated": yes\n} -->`;
  expect(annotation(comment)?.blockType).toBe("response");
  expect(read(comment).diagnostics).toMatchObject([{ code: "broken-annotation", origin: { line: 12, column: 16 } }]);
});
