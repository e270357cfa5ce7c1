import type { Origin } from "./source.js";

/** What all calls of an API have in common, as its family of docs has it: no page need say it. */
export interface Conventions {
  /** What queries, annotations in JSON and errors are like: those of OData 4.01, or those that pages describe. */
  readonly protocol: Protocol;
  /** Where a page shows the protocol first; absent where none does, or where it was chosen. */
  readonly protocolShown?: Origin;
  /** What may be null where pages do not say. */
  readonly nullability: Nullability;
  /** How a collection is answered page by page; absent where nothing says it. */
  readonly paging?: Paging;
  /** Names of the properties that extensions add to open entities, `*` for any text, as in `ext_*`; absent where they may have any name. */
  readonly extensionNames?: readonly string[];
  /** The header that authorizes calls, as in `X-Api-Key`; absent where it is a bearer token. */
  readonly apiKey?: string;
  /** Where clients get the tokens that they send; absent where each service has a place of its own. */
  readonly authorization?: AuthorizationEndpoints;
  /** The kinds of permission that rows of operations name, in the order in which they are shown. */
  readonly permissionKinds: readonly PermissionKind[];
}

/** What queries, annotations in JSON and errors are like: those of OData 4.01, or those that pages describe. */
export type Protocol = "odata" | "none";

/**
 * What may be null where pages do not say: with `odata` all but keys and collections (OData CSDL JSON 4.01, section 7.2.1),
 * with `documented` nothing.
 */
export type Nullability = "odata" | "documented";

/** How a collection comes page by page. */
export interface Paging {
  /**
   * Members that hold the values of a page, as in `value` of `{ "value": [] }`, with dots between the names of members within
   * members; of several, a page has one. A page may be a list itself.
   */
  readonly values: readonly string[];
  /** What leads to the next page. */
  readonly next: NextPage;
}

/** What leads from a page to the next one. */
export type NextPage =
  /** A member with the URL of that page, as in `@odata.nextLink`; absent on the last one. */
  | { readonly kind: "link"; readonly member: string }
  /** A member with what a query parameter says where that page begins; absent, null or empty on the last one. */
  | { readonly kind: "cursor"; readonly member: string; readonly parameter: string }
  /** A query parameter with the number of the page. */
  | { readonly kind: "page"; readonly parameter: string; readonly first: number }
  /** A query parameter with the number of the values before the page. */
  | { readonly kind: "offset"; readonly parameter: string }
  /** A header with the URL of that page, as in `Link: <…>; rel="next"` (RFC 8288). */
  | { readonly kind: "header"; readonly header: string };

/** Endpoints of OAuth 2.0. */
export interface AuthorizationEndpoints {
  /** Authorization endpoint (RFC 6749, section 3.1), for users who sign in. */
  readonly authorizationUrl: string;
  /** Token endpoint (RFC 6749, section 3.2). */
  readonly tokenUrl: string;
}

/** A kind of permission: whom it lets act. */
export interface PermissionKind {
  /** As rows of operations name it, as in `delegatedWork`. */
  readonly name: string;
  /** As people read it, as in `Delegated, work or school account`. */
  readonly title: string;
  /** Who acts: a user who signed in, or the application itself. */
  readonly actor: "user" | "application";
}
