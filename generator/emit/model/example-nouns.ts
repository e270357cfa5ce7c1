import type { Example, ExampleRequest, ExampleResponse, Fault } from "../../model/example.js";
import type { HeaderField, MessageBody } from "../../model/message.js";
import {
  anyJson,
  constant,
  flag,
  list,
  noun,
  oneWord,
  optional,
  record,
  text,
  type JsonSchema,
} from "./json-schema.js";

type BodyOfKind<Kind extends MessageBody["kind"]> = Extract<MessageBody, { readonly kind: Kind }>;

/** Schemas of the nouns that describe examples, by name. */
export const exampleNouns: Readonly<Record<string, JsonSchema>> = {
  Example: record<Example>("A request with the answer that the page gives it.", {
    name: text,
    heading: text,
    request: noun("ExampleRequest"),
    response: optional(noun("ExampleResponse")),
    faults: list(noun("Fault")),
    origin: noun("Origin"),
  }),
  ExampleRequest: record<ExampleRequest>("The request, as the page writes it.", {
    method: noun("HttpMethod"),
    url: text,
    pathValues: { type: "object", additionalProperties: text },
    query: list(noun("HeaderField")),
    headers: list(noun("HeaderField")),
    body: noun("MessageBody"),
  }),
  ExampleResponse: record<ExampleResponse>("The answer; its status is 0 where the page writes none.", {
    status: { type: "integer" },
    headers: list(noun("HeaderField")),
    body: noun("MessageBody"),
    truncated: flag,
    optionalProperties: list(text),
    origin: noun("Origin"),
  }),
  HeaderField: record<HeaderField>("A name with its value.", { name: text, value: text }),
  MessageBody: {
    oneOf: [
      record<BodyOfKind<"none">>("No body.", { kind: constant("none") }),
      record<BodyOfKind<"json">>("JSON; repaired where it was read leniently.", {
        kind: constant("json"),
        value: anyJson,
        repaired: flag,
        origin: noun("Origin"),
      }),
      record<BodyOfKind<"broken">>("JSON that could not be read.", {
        kind: constant("broken"),
        text,
        reason: text,
        origin: noun("Origin"),
      }),
      record<BodyOfKind<"text">>("Anything else.", { kind: constant("text"), text, origin: noun("Origin") }),
    ],
  },
  Fault: record<Fault>("A contradiction between an example and its own pages.", {
    in: oneWord<Fault["in"]>({ request: true, response: true }),
    part: oneWord<Fault["part"]>({ method: true, url: true, query: true, header: true, status: true, body: true }),
    pointer: text,
    rule: text,
    message: text,
    actual: optional(anyJson),
    origin: noun("Origin"),
  }),
};
