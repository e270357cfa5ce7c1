import type { Certainty } from "../../model/type.js";
import type { JsonValue } from "../../model/json.js";
import type { PagePermissions } from "../../model/operation.js";
import type { PermissionRow } from "../../model/page.js";
import type { Deprecation, Schema } from "./schema-object.js";

/** An OpenAPI Object (OpenAPI 3.1, section 4.8.1), as far as the emitter uses it; fields that are `undefined` are not printed. */
export interface OpenApiDocument {
  readonly openapi: "3.1.1";
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers?: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Components;
}

/** What the document defines once (section 4.8.7). */
export interface Components {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly parameters: Readonly<Record<string, ParameterObject>>;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
}

/** Operations by method in lower case. */
export type PathItem = Readonly<Record<string, OperationObject>>;

/** A method of a path (section 4.8.10). */
export interface OperationObject extends Deprecation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly (ParameterObject | ReferenceObject)[];
  readonly requestBody?: RequestBodyObject;
  readonly responses: Readonly<Record<string, ResponseObject | ReferenceObject>>;
  readonly security?: readonly SecurityRequirement[];
  readonly "x-permissions"?: readonly PermissionsObject[];
  /** `example` where no request line has the operation. */
  readonly "x-docs-certainty": "example" | undefined;
  readonly "x-docs": readonly string[];
  /** Examples for which OpenAPI has no place, as nothing is sent and nothing returned but a status. */
  readonly "x-docwright-bodiless"?: { readonly examples: ExampleObjects };
}

/** A place that names a component (section 4.8.23). */
export interface ReferenceObject {
  readonly $ref: string;
}

/** A parameter (section 4.8.12). */
export interface ParameterObject {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly description?: string;
  readonly required?: boolean;
  readonly style?: "form";
  readonly explode?: boolean;
  readonly schema: Schema;
  readonly examples?: ExampleObjects;
}

/** What is sent (section 4.8.13). */
export interface RequestBodyObject {
  readonly description?: string;
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

/** An answer (section 4.8.17). */
export interface ResponseObject {
  readonly description: string;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly "x-docwright-certainty"?: Certainty;
}

/** The body of one content type (section 4.8.14). */
export interface MediaType {
  readonly schema?: Schema;
  readonly examples?: ExampleObjects;
}

/** Example Objects by name; a request and its answer have the same one. */
export type ExampleObjects = Readonly<Record<string, ExampleObject>>;

/** An example of a value (section 4.8.19). */
export interface ExampleObject {
  readonly summary?: string;
  readonly value?: JsonValue;
  /** `<page>#<section>`. */
  readonly "x-docs": string;
  /** Method and URL that the page shows. */
  readonly "x-request"?: string;
  /** Contradictions between the example and its own pages. */
  readonly "x-docwright-faults"?: readonly string[];
}

/** What a page says of permissions, beside the security requirements. */
export interface PermissionsObject extends Omit<PagePermissions, "rows"> {
  readonly rows: readonly Omit<PermissionRow, "origin">[];
}

/** Scopes by name of the security scheme. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** A way to authenticate (section 4.8.27). */
export type SecurityScheme =
  | {
      readonly type: "oauth2";
      readonly description: string;
      readonly flows: Readonly<Record<string, OAuthFlow>>;
    }
  | { readonly type: "apiKey"; readonly description: string; readonly in: "header"; readonly name: string };

/** A flow of OAuth 2.0 (section 4.8.29). */
export interface OAuthFlow {
  readonly authorizationUrl?: string;
  readonly tokenUrl: string;
  readonly scopes: Readonly<Record<string, string>>;
}

/** The value, or `undefined` where it says nothing: `JSON.stringify` then leaves the member out. */
export const unlessEmpty = <T extends string | object>(value: T): T | undefined => {
  const isEmpty = typeof value === "string" ? value === "" : Object.keys(value).length === 0;
  return isEmpty ? undefined : value;
};
