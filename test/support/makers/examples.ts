import type { Example, ExampleRequest, ExampleResponse } from "../../../generator/model/example.js";
import type { JsonValue } from "../../../generator/model/json.js";
import type { MessageBody } from "../../../generator/model/message.js";
import { at } from "./origin.js";

/** An example of `GET /users`, without an answer. */
export const example = (facts: Partial<Example> = {}): Example => ({
  name: "call_a",
  heading: "",
  origin: at("api/a.md", "request"),
  request: exampleRequest(),
  faults: [],
  ...facts,
});

/** `GET /users`. */
export const exampleRequest = (facts: Partial<ExampleRequest> = {}): ExampleRequest => ({
  method: "GET",
  url: "https://graph.example/v1.0/users",
  pathValues: {},
  query: [],
  headers: [],
  body: { kind: "none" },
  ...facts,
});

/** An answer without a body. */
export const exampleResponse = (facts: Partial<ExampleResponse> = {}): ExampleResponse => ({
  status: 200,
  headers: [],
  body: { kind: "none" },
  origin: at("api/a.md", "response"),
  truncated: false,
  optionalProperties: [],
  ...facts,
});

/** A body that was read as JSON. */
export const json = (value: JsonValue): MessageBody => ({
  kind: "json",
  value,
  origin: at("api/a.md"),
  repaired: false,
});
