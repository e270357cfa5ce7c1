import { expect, test } from "vitest";
import type { MessageBody } from "../../../generator/model/message.js";
import { readJson } from "../../../generator/parse/messages/read-json.js";

const origin = { page: "api/lamp-get.md", line: 10, column: 1 };

const bodyOf = (text: string): MessageBody => readJson(text, origin).value;

const findingsOf = (text: string): readonly string[] =>
  readJson(text, origin).diagnostics.map(({ origin: { line, column }, message }) => `${line}:${column} ${message}`);

test("JSON is read as it is, from the place of its first character", () => {
  expect(readJson(`\n  {"id": "7"}\n`, origin)).toEqual({
    value: { kind: "json", value: { id: "7" }, origin: { ...origin, line: 11, column: 3 }, repaired: false },
    diagnostics: [],
  });
});

test.each([
  ["893", 893],
  [`"green"`, "green"],
  ["true", true],
  ["null", null],
])("the scalar %s is JSON", (text, value) => {
  expect(bodyOf(text)).toEqual({ kind: "json", value, origin, repaired: false });
});

test("nothing is no body", () => {
  expect(bodyOf(" \n ")).toEqual({ kind: "none" });
});

test.each([
  ["Id,Shade\n7,green"],
  ["<bytes 0-25 of the file>"],
  ["{Raw bytes of the file}"],
  ["[Zip file with an app]"],
  [`"green`],
])("%s is text", (text) => {
  expect(bodyOf(text)).toEqual({ kind: "text", text, origin });
});

test.each([
  ["a trailing comma", `{"a": [1, 2,]}`, { a: [1, 2] }, "10:12"],
  ["a trailing comma", `{"a": 1,\n}`, { a: 1 }, "10:8"],
  ["a comment", `{"a": 1 // one\n}`, { a: 1 }, "10:9"],
  ["a comment", `{/* one */ "a": 1}`, { a: 1 }, "10:2"],
  ["no comma before the next member", `{"a": 1\n"b": 2}`, { a: 1, b: 2 }, "11:1"],
  ["no comma before the next member", `[{"a": 1}{"a": 2}]`, [{ a: 1 }, { a: 2 }], "10:10"],
  ["a line break inside a string", `{"a": "one\ntwo"}`, { a: "one\ntwo" }, "10:11"],
  [`quotes other than " around a string`, `{“a”: 1}`, { a: 1 }, "10:2"],
  [`quotes other than " around a string`, `{"a": "one”}`, { a: "one" }, "10:7"],
  [`quotes other than " around a string`, `{'a': 1}`, { a: 1 }, "10:2"],
])("%s is mended: %s", (what, text, value, place) => {
  expect(bodyOf(text)).toEqual({ kind: "json", value, origin, repaired: true });
  expect(findingsOf(text)).toEqual([`${place} The JSON has ${what}; it was read as it was meant.`]);
});

test("a no-break space between tokens is a space", () => {
  expect(bodyOf(`{\u00A0"a": "x\u00A0y",}`)).toMatchObject({ value: { a: "x\u00A0y" }, repaired: true });
});

test("quotes and comment signs inside of strings are left alone", () => {
  expect(bodyOf(`{"a": "“x” 'y' // z",}`)).toMatchObject({ value: { a: "“x” 'y' // z" } });
});

test("the place of a flaw behind a mended line break is that of the page", () => {
  expect(findingsOf(`{"a": "one\ntwo", "b": 1,}`).at(-1)).toMatch(/^11:13 The JSON has a trailing comma/);
});

test.each([
  ["an ellipsis", `{"a": 1, ...}`],
  ["the placeholder {id}", `{"a": {id}}`],
  ["the placeholder <id>", `{"a": <id>}`],
  ["a quote that is not closed", `{"a": "one,\n"b": 2}`],
  ["a second document", `{"a": 1}\n{"a": 2}`],
  ["text behind its end", `{"a": 1}\nand so on`],
  ["a bracket that is not closed", `{"a": [1, 2]`],
  ["a backslash that begins no escape", String.raw`{"a": "C:\lamps"}`],
  ["an unexpected 2018-04-01T12:39:16Z", `{"a": 2018-04-01T12:39:16Z}`],
  ["an unexpected -", `{- "a": 1}`],
])("%s can't be mended: %s", (reason, text) => {
  expect(bodyOf(text)).toEqual({ kind: "broken", text, origin, reason });
  expect(findingsOf(text)).toEqual([expect.stringContaining(`The JSON can't be read: it has ${reason}.`)]);
});
