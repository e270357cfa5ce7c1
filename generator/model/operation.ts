import type { Example } from "./example.js";
import type { HttpMethod } from "./message.js";
import type { PermissionRow } from "./page.js";
import type { Origin } from "./source.js";
import type { Certainty, Property, TypeRef } from "./type.js";

/** One method on one path, with what all pages say of it. */
export interface Operation {
  /** Unique, as in `users.list`; does not change when a page is added. */
  readonly id: string;
  readonly method: HttpMethod;
  readonly path: readonly PathSegment[];
  /** OpenAPI path template of `path`, parameter names unique, as in `/users/{user-id}/messages`. */
  readonly template: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: string;
  /** One origin for each page that writes the operation, sorted by page. */
  readonly origins: readonly Origin[];
  readonly permissions: readonly PermissionRow[];
  /** Path, query and header parameters; function arguments are path parameters. */
  readonly parameters: readonly Parameter[];
  /** OData system query options that the pages allow, without `$`. */
  readonly queryOptions: readonly string[];
  readonly requestBody?: RequestBody;
  /** At least one. */
  readonly responses: readonly Response[];
  readonly examples: readonly Example[];
}

/** A part of a path between slashes, or behind a colon. */
export type PathSegment =
  | { readonly kind: "literal"; readonly text: string }
  /** `{id}`: one value. Of `appId={appId}` the prefix is `appId=`: an alternate key written as a segment of its own. */
  | { readonly kind: "parameter"; readonly name: string; readonly prefix?: string }
  /** `reminderView(start={start})`, or an alternate key `users(mail={mail})`: arguments in the page's order. */
  | {
      readonly kind: "call";
      readonly text: string;
      readonly isKey: boolean;
      readonly arguments: readonly CallArgument[];
    }
  /** `:/{path}:` behind the segment before it: addressing by path. */
  | { readonly kind: "colon"; readonly name: string };

/** An argument of a function call, or of an alternate key. */
export interface CallArgument {
  /** Empty for a positional argument. */
  readonly name: string;
  /** Name of the path parameter that gives the value; a literal on the page is a sample of it. */
  readonly parameter: string;
  /** The value stands in single quotes in the URL. */
  readonly quoted: boolean;
}

/** A path, query or header parameter (OpenAPI 3.1, section 4.8.12). */
export interface Parameter {
  readonly in: "path" | "query" | "header";
  readonly name: string;
  /** The name on the page, where it was made unique. */
  readonly written: string;
  readonly type: TypeRef;
  readonly required: boolean;
  readonly description: string;
  readonly origin: Origin;
}

/** What an operation sends. */
export interface RequestBody {
  readonly contentType: string;
  /** What is sent: a resource, an inline object for the parameters of an action, or a stream. */
  readonly type: TypeRef;
  /** Rows of the page's own request body table; required ones are what a create must give. */
  readonly properties: readonly Property[];
  readonly required: boolean;
  readonly description: string;
  readonly origin: Origin;
}

/** What an operation answers with one status. */
export interface Response {
  readonly status: number;
  /** Absent for an empty answer. A collection is the page of `{ value: [...] }`. */
  readonly type?: TypeRef;
  readonly contentType?: string;
  readonly description: string;
  readonly certainty: Certainty;
  readonly origin: Origin;
}
