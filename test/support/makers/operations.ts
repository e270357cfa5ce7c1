import type {
  Operation,
  PagePermissions,
  Parameter,
  RequestBody,
  Response,
} from "../../../generator/model/operation.js";
import type { PermissionRow } from "../../../generator/model/page.js";
import type { TypeRef } from "../../../generator/model/type.js";
import { at } from "./origin.js";
import { path, templateOf } from "./path.js";

/** `GET /users`, answered by nothing; its template and its id follow from its method and its path. */
export const operation = (facts: Partial<Operation> = {}): Operation => {
  const { method = "GET", path: segments = path("/users") } = facts;
  const template = templateOf(segments);
  return {
    id: `${method} ${template}`,
    method,
    path: segments,
    template,
    summary: "",
    description: "",
    origins: [at("api/page.md", "http-request")],
    permissions: [],
    parameters: [],
    queryOptions: [],
    responses: [response(204)],
    examples: [],
    ...facts,
  };
};

/** A parameter of the path, or what the facts say; one of the path is required. */
export const parameter = (name: string, type: TypeRef, facts: Partial<Parameter> = {}): Parameter => ({
  in: "path",
  name,
  written: name,
  type,
  required: facts.in === undefined || facts.in === "path",
  description: "",
  origin: at("api/page.md", "http-request"),
  ...facts,
});

/** A JSON body that must be sent. */
export const requestBody = (type: TypeRef, facts: Partial<RequestBody> = {}): RequestBody => ({
  contentType: "application/json",
  type,
  properties: [],
  required: true,
  description: "",
  origin: at("api/page.md", "request-body"),
  ...facts,
});

/** An answer; without a type it is empty. */
export const response = (status: number, type?: TypeRef, facts: Partial<Response> = {}): Response => ({
  status,
  ...(type !== undefined && { type, contentType: "application/json" }),
  description: "",
  certainty: "prose",
  origin: at("api/page.md", "response"),
  ...facts,
});

/** A row of a permissions table; without scopes the docs say that it can't be done so. */
export const permission = (kind: string, ...scopes: readonly string[]): PermissionRow => ({
  kind,
  state: scopes.length === 0 ? "notSupported" : "supported",
  anyOf: scopes.map((scope) => [scope]),
  ...(scopes.length > 0 && { leastPrivileged: 1 }),
  origin: at("api/page.md", "permissions"),
});

/** What one page says of permissions; nothing where it has no rows. */
export const permissionsOf = (
  rows: readonly PermissionRow[],
  facts: Partial<PagePermissions> = {},
): readonly PagePermissions[] => (rows.length === 0 ? [] : [{ page: "api/page.md", title: "Page", rows, ...facts }]);
