import type {
  CallArgument,
  Operation,
  PagePermissions,
  Parameter,
  PathSegment,
  RequestBody,
  Response,
} from "../../model/operation.js";
import type { HttpMethod } from "../../model/message.js";
import type { PermissionRow } from "../../model/page.js";
import { constant, flag, list, noun, oneWord, optional, record, text, type JsonSchema } from "./json-schema.js";

type Segment<Kind extends PathSegment["kind"]> = Extract<PathSegment, { readonly kind: Kind }>;

/** Schemas of the nouns that describe operations, by name. */
export const operationNouns: Readonly<Record<string, JsonSchema>> = {
  Operation: record<Operation>("One method on one path, with what all pages say of it.", {
    id: text,
    method: noun("HttpMethod"),
    template: text,
    path: list(noun("PathSegment")),
    summary: text,
    description: text,
    deprecated: optional(text),
    parameters: list(noun("Parameter")),
    queryOptions: list(text),
    requestBody: optional(noun("RequestBody")),
    responses: { type: "array", items: noun("Response"), minItems: 1 },
    permissions: list(noun("PagePermissions")),
    examples: list(noun("Example")),
    knownBy: optional(constant("example")),
    origins: list(noun("Origin")),
  }),
  HttpMethod: oneWord<HttpMethod>({
    GET: true,
    POST: true,
    PATCH: true,
    PUT: true,
    DELETE: true,
    HEAD: true,
    OPTIONS: true,
  }),
  PathSegment: {
    oneOf: [
      record<Segment<"literal">>("A fixed part.", { kind: constant("literal"), text }),
      record<Segment<"parameter">>("One value.", {
        kind: constant("parameter"),
        name: text,
        prefix: optional(text),
        suffix: optional(text),
      }),
      record<Segment<"call">>("A function or an alternate key, with arguments in the page's order.", {
        kind: constant("call"),
        text,
        isKey: flag,
        arguments: list(noun("CallArgument")),
      }),
      record<Segment<"colon">>("A path between colons.", { kind: constant("colon"), name: text }),
    ],
  },
  CallArgument: record<CallArgument>("An argument in parentheses; positional where its name is empty.", {
    name: text,
    parameter: text,
    quoted: flag,
  }),
  Parameter: record<Parameter>("A path, query or header parameter.", {
    in: oneWord<Parameter["in"]>({ path: true, query: true, header: true }),
    name: text,
    written: text,
    type: noun("TypeRef"),
    required: flag,
    description: text,
    origin: noun("Origin"),
  }),
  RequestBody: record<RequestBody>("What is sent.", {
    contentType: text,
    type: noun("TypeRef"),
    properties: list(noun("Property")),
    required: flag,
    description: text,
    origin: noun("Origin"),
  }),
  Response: record<Response>("An answer; without a type it is empty.", {
    status: { type: "integer" },
    type: optional(noun("TypeRef")),
    contentType: optional(text),
    description: text,
    certainty: noun("Certainty"),
    origin: noun("Origin"),
  }),
  PagePermissions: record<PagePermissions>("Who may call an operation, as one page says.", {
    page: text,
    title: text,
    product: optional(text),
    rows: { type: "array", items: noun("PermissionRow"), minItems: 1 },
  }),
  PermissionRow: record<PermissionRow>("Sets of scopes of one kind, each enough by itself, least privileged first.", {
    kind: text,
    about: optional(text),
    anyOf: list(list(text)),
    leastPrivileged: optional({ type: "integer" }),
    state: oneWord<PermissionRow["state"]>({ supported: true, notSupported: true, notWritten: true }),
    origin: noun("Origin"),
  }),
};
