import type { ApiModel } from "../../../generator/model/api.js";
import type { Example, ExampleRequest, ExampleResponse } from "../../../generator/model/example.js";
import type { Operation, Parameter, RequestBody, Response } from "../../../generator/model/operation.js";
import type { EnumType, Property, StructuredType, TypeRef } from "../../../generator/model/type.js";
import type { JsonValue } from "../../../generator/model/json.js";
import type { MessageBody } from "../../../generator/model/message.js";
import type { PrimitiveName } from "../../../generator/model/prose.js";
import type { Origin } from "../../../generator/model/source.js";

/** Parts of a model for tests: each has what a test does not say. */
export const at = (page: string, section?: string): Origin => ({
  page,
  line: 1,
  column: 1,
  ...(section === undefined ? {} : { section }),
});

/** A reference to a primitive type, as in `edm("String")`. */
export const edm = (name: string): TypeRef => ({ kind: "primitive", name: primitives[name] ?? "Json" });

const primitives: Readonly<Record<string, PrimitiveName>> = {
  String: "Edm.String",
  Boolean: "Edm.Boolean",
  Int32: "Edm.Int32",
  Stream: "Edm.Stream",
  DateTimeOffset: "Edm.DateTimeOffset",
};

/** A reference to a type of the model. */
export const named = (name: string): TypeRef => ({ kind: "named", name });

/** Many values of a type. */
export const collection = (of: TypeRef): TypeRef => ({ kind: "collection", of });

/** A property that is a string, optional, and without a description. */
export const property = (name: string, said: Partial<Property> = {}): Property => ({
  name,
  type: edm("String"),
  description: "",
  isRelationship: false,
  readOnly: false,
  required: false,
  nullable: false,
  origin: at("resources/lamp.md", "properties"),
  ...said,
});

/** A complex type without properties. */
export const structured = (name: string, said: Partial<StructuredType> = {}): StructuredType => ({
  kind: "structured",
  name,
  description: "",
  certainty: "table",
  origins: [at("resources/lamp.md")],
  isAbstract: false,
  isOpen: false,
  properties: [],
  ...said,
});

/** An enumeration of members without a description. */
export const enumeration = (name: string, members: readonly string[], said: Partial<EnumType> = {}): EnumType => ({
  kind: "enum",
  name,
  description: "",
  certainty: "table",
  origins: [at("resources/enums.md")],
  members: members.map((member) => ({ name: member, description: "", origin: at("resources/enums.md") })),
  ...said,
});

/** A path parameter that is a string. */
export const parameter = (name: string, said: Partial<Parameter> = {}): Parameter => ({
  in: "path",
  name,
  written: name,
  type: edm("String"),
  required: said.in === undefined || said.in === "path",
  description: "",
  origin: at("api/lamp-get.md", "http-request"),
  ...said,
});

/** A JSON body of a type. */
export const requestBody = (type: TypeRef, said: Partial<RequestBody> = {}): RequestBody => ({
  contentType: "application/json",
  type,
  properties: [],
  required: true,
  description: "",
  origin: at("api/lamp-get.md", "request-body"),
  ...said,
});

/** An answer; without a type it is empty. */
export const response = (status: number, type?: TypeRef, said: Partial<Response> = {}): Response => ({
  status,
  ...(type === undefined ? {} : { type, contentType: "application/json" }),
  description: "",
  certainty: "prose",
  origin: at("api/lamp-get.md", "response"),
  ...said,
});

/** `GET /lamps`, answered by nothing. */
export const operation = (said: Partial<Operation> = {}): Operation => ({
  id: "lamps.list",
  method: "GET",
  path: [{ kind: "literal", text: "lamps" }],
  template: "/lamps",
  summary: "",
  description: "",
  origins: [at("api/lamp-list.md", "http-request")],
  permissions: [],
  parameters: [],
  queryOptions: [],
  responses: [response(204)],
  examples: [],
  ...said,
});

/** An example of a request without a body, and without an answer. */
export const example = (name: string, said: Partial<Example> = {}): Example => ({
  name,
  heading: "",
  origin: at("api/lamp-list.md", "request"),
  request: shownRequest(),
  faults: [],
  ...said,
});

/** `GET` of the lamps. */
export const shownRequest = (said: Partial<ExampleRequest> = {}): ExampleRequest => ({
  method: "GET",
  url: "https://lamps.example/v1.0/lamps",
  pathValues: {},
  query: [],
  headers: [],
  body: { kind: "none" },
  ...said,
});

/** An answer of an example, without a body. */
export const shownAnswer = (status: number, said: Partial<ExampleResponse> = {}): ExampleResponse => ({
  status,
  headers: [],
  body: { kind: "none" },
  origin: at("api/lamp-list.md", "response"),
  truncated: false,
  optionalProperties: [],
  ...said,
});

/** A body that was read as JSON. */
export const json = (value: JsonValue): MessageBody => ({
  kind: "json",
  value,
  origin: at("api/lamp-list.md"),
  repaired: false,
});

/** A model without types and operations. */
export const model = (said: Partial<ApiModel> = {}): ApiModel => ({
  modelVersion: 1,
  version: "v1.0",
  types: [],
  operations: [],
  pages: [],
  ...said,
});
