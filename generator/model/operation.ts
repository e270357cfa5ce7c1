import type { Example } from "./example.js";
import type { HttpMethod } from "./message.js";
import type { PermissionRow } from "./page.js";
import type { Origin } from "./source.js";
import type { Certainty, Property, TypeRef } from "./type.js";

/** One method on one path, with what all pages say of it. */
export interface Operation {
  /** Unique, as in `users.list`; does not change when a page is added. */
  readonly id: string;
  /** As in `GET`. */
  readonly method: HttpMethod;
  /** What the template is made of. */
  readonly path: readonly PathSegment[];
  /** OpenAPI path template of `path`, parameter names unique, as in `/users/{user-id}/messages`. */
  readonly template: string;
  /** Title of the page, as in `List lamps`. */
  readonly summary: string;
  /** First paragraph of the page; empty where it has none. */
  readonly description: string;
  /** Why the pages call it deprecated; absent where they do not, or not all of them. */
  readonly deprecated?: string;
  /** An example alone shows it: no request line has it. */
  readonly knownBy?: "example";
  /** One origin for each page that writes the operation: the page first that speaks for it, then the others from general to special. */
  readonly origins: readonly Origin[];
  /** One for each page that has permissions, the most general page first: no page speaks for the rows of another. */
  readonly permissions: readonly PagePermissions[];
  /** Path, query and header parameters; function arguments are path parameters. */
  readonly parameters: readonly Parameter[];
  /** OData system query options that the pages allow, without `$`. */
  readonly queryOptions: readonly string[];
  /** What is sent; absent where nothing is. */
  readonly requestBody?: RequestBody;
  /** One for each status, lowest first; at least one. */
  readonly responses: readonly Response[];
  /** In the order of pages, and of a page. */
  readonly examples: readonly Example[];
}

/** Who may call an operation, as one page says. */
export interface PagePermissions {
  /** As in origins. */
  readonly page: string;
  /** Title of the page: what it is about. */
  readonly title: string;
  /** The product that the page is about, as its front matter says; absent where it does not. */
  readonly product?: string;
  /** Rows of its permissions tables; at least one. */
  readonly rows: readonly PermissionRow[];
}

/** A part of a path between slashes, or behind a colon. */
export type PathSegment =
  /** `users`, `$ref`: the same in every URL. */
  | { readonly kind: "literal"; readonly text: string }
  /** `{id}`: one value. Of `appId={appId}` the prefix is `appId=`: an alternate key written as a segment of its own; of `{id}.json` the suffix is `.json`. */
  | { readonly kind: "parameter"; readonly name: string; readonly prefix?: string; readonly suffix?: string }
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
  /** Where it is sent. */
  readonly in: "path" | "query" | "header";
  /** Unique among the parameters of one place, as in `user-id`. */
  readonly name: string;
  /** The name on the page, where it was made unique. */
  readonly written: string;
  /** Text where the pages give no type. */
  readonly type: TypeRef;
  /** A request without it is none of the operation. */
  readonly required: boolean;
  /** Of the row of its table; empty where it has none. */
  readonly description: string;
  /** Its row, else the request line. */
  readonly origin: Origin;
}

/** What an operation sends. */
export interface RequestBody {
  /** Media type without parameters, as in `application/json`. */
  readonly contentType: string;
  /** What is sent: a resource, an inline object for the parameters of an action, or a stream. */
  readonly type: TypeRef;
  /** Rows of the request body tables, and properties of the type that examples treat otherwise: required ones must be given, writable ones may be. */
  readonly properties: readonly Property[];
  /** A request without a body is none of the operation. */
  readonly required: boolean;
  /** First paragraph of the page's section; empty where it has none. */
  readonly description: string;
  /** Where that section stands; the page's title where it has none. */
  readonly origin: Origin;
}

/** What an operation answers with one status. */
export interface Response {
  /** Status code, as in `200` (RFC 9110, section 15). */
  readonly status: number;
  /** Absent for an empty answer. A collection is the page of `{ value: [...] }`. */
  readonly type?: TypeRef;
  /** Media type without parameters; absent for an empty answer. */
  readonly contentType?: string;
  /** What the page says of the status, else the words of HTTP for it. */
  readonly description: string;
  /** How the status is known. */
  readonly certainty: Certainty;
  /** Where the page speaks of answers. */
  readonly origin: Origin;
}
