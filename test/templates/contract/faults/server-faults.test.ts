import { expect, test } from "vitest";
import type { ShownAnswer } from "../../../../templates/contract/harness/messages/example.js";
import type { ReceivedAnswer } from "../../../../templates/contract/harness/messages/received-answer.js";
import { type DocumentedAnswer, serverFaults } from "../../../../templates/contract/harness/faults/server-faults.js";
import { collection, named, primitive, schema } from "../schema/lamp-schema.js";

const json = "application/json; charset=utf-8";
const lamp = named("x.lamp");

interface Exchange {
  readonly shown: ShownAnswer;
  readonly came: Partial<ReceivedAnswer> & { readonly headers?: Headers };
  readonly facts?: Partial<DocumentedAnswer>;
}

const faultsOf = ({ shown, came, facts = {} }: Exchange): readonly string[] => {
  const received = { status: shown.status, headers: new Headers({ "content-type": json }), text: "", ...came };
  const documented = { shown, type: undefined, schema, select: undefined, ...facts };
  return serverFaults(received, documented).faults.map(({ name }) => name);
};

const shownLamp: ShownAnswer = {
  status: 200,
  headers: { "Content-Type": "application/json" },
  body: { id: "1", watts: 5 },
};

const typed = (body: unknown): readonly string[] =>
  faultsOf({ shown: shownLamp, came: { text: JSON.stringify(body) }, facts: { type: lamp } });

test.each<readonly [string, unknown, readonly string[]]>([
  ["values of its own", { id: "2", watts: 7, color: "red" }, []],
  ["another type", { id: "2", watts: "7" }, ["response body /watts: wrong-type"]],
  ["an unknown value", { id: "2", watts: 7, color: "blue" }, ["response body /color: enum-value"]],
  [
    "a type that does not fit",
    { "@odata.type": "#x.box", id: "2", watts: 7 },
    ["response body /@odata.type: unfit-odata-type"],
  ],
  ["a required property less", { watts: 7 }, ["response body /id: missing-property"]],
  ["a shown property less", { id: "2" }, ["response body /watts: missing-property"]],
  ["a wrapper", { value: { id: "2", watts: 7 } }, ["response body: wrapped-entity"]],
])("of a typed answer: %s", (_, body, want) => {
  expect(typed(body)).toEqual(want);
});

test("a collection has to be wrapped", () => {
  const shown = { status: 200, body: { value: [{ id: "1" }] } };
  const facts = { type: collection(lamp) };
  expect(faultsOf({ shown, came: { text: '{"value":[{"id":"2"}]}' }, facts })).toEqual([]);
  expect(faultsOf({ shown, came: { text: '[{"id":"2"}]' }, facts })).toEqual(["response body: not-a-collection"]);
});

test("from a wrong status all else follows, and a refusal says why", () => {
  const received = { status: 400, headers: new Headers(), text: "no shade" };
  const { faults } = serverFaults(received, { shown: shownLamp, type: lamp, schema, select: undefined });
  expect(faults.map(({ name, message }) => `${name} ${message}`)).toEqual([
    "response status: differs Documented 200, came 400, which says no shade.",
  ]);
});

test("the media type has to be the documented one, its parameters aside, or JSON where none is shown", () => {
  const text = '{"id":"1","watts":5}';
  const of = (shown: ShownAnswer, type: string) =>
    faultsOf({ shown, came: { text, headers: new Headers({ "content-type": type }) }, facts: { type: lamp } });
  const wrong = ["response header Content-Type: differs"];
  expect(of(shownLamp, "Application/JSON;odata.metadata=minimal")).toEqual([]);
  expect(of(shownLamp, "text/plain")).toEqual(wrong);
  expect(of({ ...shownLamp, headers: {} }, "application/problem+json")).toEqual([]);
  expect(of({ ...shownLamp, headers: {} }, "text/plain")).toEqual(wrong);
  expect(of({ ...shownLamp, headers: { "Content-Type": "text/plain" } }, "application/json")).toEqual([]);
});

test("headers that a caller acts on have to be there, with whatever value of their form", () => {
  const shown = { status: 202, headers: { Location: "/a", "Retry-After": "5", "X-Lamp": "on" } };
  const of = (headers: Record<string, string>) => faultsOf({ shown, came: { headers: new Headers(headers) } });
  expect(of({ location: "/b", "retry-after": "7" })).toEqual([]);
  expect(of({ location: "/b" })).toEqual(["response header Retry-After: missing-header"]);
  expect(of({ location: "/b", "retry-after": "soon" })).toEqual(["response header retry-after: wrong-format"]);
});

test("bodies that are none, or where none is documented", () => {
  expect(faultsOf({ shown: shownLamp, came: {}, facts: { type: lamp } })).toEqual(["response body: no-body"]);
  expect(faultsOf({ shown: shownLamp, came: { text: "{" } })).toEqual(["response body: broken-json"]);
  expect(faultsOf({ shown: { status: 202 }, came: { text: "{}" } })).toEqual(["response body: unexpected-body"]);
  expect(faultsOf({ shown: { status: 200, text: "bytes" }, came: { text: "other bytes" } })).toEqual([]);
  const stream = { type: primitive("Edm.Stream") };
  expect(faultsOf({ shown: { status: 200 }, came: { text: "bytes" }, facts: stream })).toEqual([]);
});

test("an error, which has no type, has the properties and the kind of what is shown", () => {
  const shown = { status: 404, body: { error: { code: "a", message: "b", innerError: { date: "c" } } } };
  expect(faultsOf({ shown, came: { text: '{"error":{"code":"x","message":"y"}}' } })).toEqual([]);
  expect(faultsOf({ shown, came: { text: '{"error":{}}' } })).toEqual([
    "response body /error/code: missing-property",
    "response body /error/message: missing-property",
  ]);
  expect(faultsOf({ shown, came: { text: "[]" } })).toEqual(["response body: wrong-type"]);
});

test("properties that no page documents are told, and are no faults", () => {
  const text = '{"id":"1","watts":5,"shade":"blue"}';
  const received = { status: 200, headers: new Headers({ "content-type": json }), text };
  expect(serverFaults(received, { shown: shownLamp, type: lamp, schema, select: undefined })).toEqual({
    faults: [],
    undocumented: [{ side: "response", pointer: "/shade" }],
  });
});
