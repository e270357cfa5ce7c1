import { expect, test } from "vitest";
import { answersOf, elementsOf, isBehindRedirect, methodKind } from "../../generator/api/method-kind.js";
import type { Operation, Response } from "../../generator/model/operation.js";
import {
  collection,
  example,
  exampleResponse,
  named,
  operation,
  path,
  primitive,
  response,
  string,
} from "../support/makers.js";

const lamp = named("example.lamp");
const bytes = primitive("Edm.Stream");

const method = (verb: Operation["method"], ...responses: readonly Response[]): Operation =>
  operation({ method: verb, path: path("/lamps"), responses });

test.each<readonly [string, readonly Operation[], string]>([
  ["one structured value", [method("GET", response(200, lamp))], "get"],
  ["a choice of structured values", [method("GET", response(200, { kind: "union", of: [lamp, named("a")] }))], "get"],
  ["a collection", [method("GET", response(200, collection(lamp)))], "list"],
  [
    "a collection here, and one value there",
    [method("GET", response(200, collection(lamp))), method("GET", response(200, lamp))],
    "read",
  ],
  ["bytes", [method("GET", response(200, bytes))], "download"],
  ["nothing but a redirect", [method("GET", response(302))], "download"],
  ["a value without parts", [method("GET", response(200, string))], "read"],
  ["nothing that a page tells of", [method("GET")], "read"],
  ["the result of a deletion", [method("DELETE", response(204))], "call"],
  ["a creation", [method("POST", response(201, lamp))], "send"],
])("what answers %s", (_, operations, kind) => {
  expect(methodKind(operations).kind).toBe(kind);
});

test("a body may be left out where one of the operations does not require it", () => {
  expect(methodKind([method("POST", response(204))])).toEqual({ kind: "send", isOptional: true });
});

test("the answers are the successful ones, and not that there is nothing yet beside what there will be", () => {
  const [ok, accepted, error] = [response(200, lamp), response(202), response(404)];
  expect(answersOf(method("GET", ok, accepted, error))).toEqual([ok]);
  expect(answersOf(method("GET", accepted))).toEqual([accepted]);
  expect(answersOf(method("POST", ok, accepted, error))).toEqual([ok]);
  const shown = {
    ...method("POST", ok, accepted),
    examples: [example({ response: exampleResponse({ status: 202 }) })],
  };
  expect(answersOf(shown)).toEqual([ok, accepted]);
});

test("the elements are those of collections that are answers", () => {
  expect(elementsOf(method("GET", response(200, collection(lamp)), response(404, collection(string))))).toEqual([lamp]);
  expect(elementsOf(method("GET", response(200, lamp)))).toEqual([]);
});

test("content is behind a redirect where nothing else is answered", () => {
  expect(isBehindRedirect(method("GET", response(302)))).toBe(true);
  expect(isBehindRedirect(method("GET", response(302), response(200, lamp)))).toBe(false);
  expect(isBehindRedirect(method("POST", response(302)))).toBe(false);
});
