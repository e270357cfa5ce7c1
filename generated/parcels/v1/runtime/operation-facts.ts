import { operationName } from "./create-runtime-client.js";

/** Scopes of which one is enough, least privileged first; or that the docs say it can't be done so, or that they say nothing. */
export type Scopes = readonly (string | AllScopes)[] | "notSupported" | "notWritten";

/** Scopes that are needed together. */
export interface AllScopes {
  readonly allOf: readonly string[];
}

/** What a token must hold: of a user with a work or school account, of one with a personal account, or of an application. */
export interface Permissions {
  /** What they are about, where a page tells several cases apart, as in `group calendar`. */
  readonly about?: string;
  readonly delegatedWork: Scopes;
  readonly delegatedPersonal: Scopes;
  readonly application: Scopes;
  /** How many of the first scopes are the least privileged ones, where not the first alone is: 0 where the page tells no order. */
  readonly least?: { readonly [Kind in "delegatedWork" | "delegatedPersonal" | "application"]?: number };
}

/** What one page says of a call. */
export interface PageFacts extends Permissions {
  /** The page. */
  readonly page: string;
  /** What it is about; absent where it says nothing of permissions. */
  readonly title?: string;
  /** The product that the page is about, where it says so. */
  readonly product?: string;
  /** Permissions by the page's further tables, each for another case: no order of privilege holds between two. */
  readonly further?: readonly Permissions[];
}

/** What the docs say of a call of the client, by the most general page that documents it. */
export interface OperationFacts extends PageFacts {
  /** Further pages that document it. */
  readonly alsoOn?: readonly string[];
  /** What further pages say where it is something else: each page's permissions are for what it is about. */
  readonly otherPages?: readonly PageFacts[];
}

/** What the docs say of calls, by the names that lead to them, as in `users.byId.get`. */
export type OperationsByName = Readonly<Record<string, OperationFacts>>;

/** A method of the client that sends a request, as in `client.me.get`. */
export type OperationMethod = (...values: never) => unknown;

/** The facts of the operation that a method of the client calls; `undefined` for any other function. */
export const findFacts = (method: OperationMethod, operations: OperationsByName): OperationFacts | undefined => {
  // Segments that are named like a walk are known by their longer name, whichever was written.
  const name = operationName(method)?.replace(/\b(all|pages)\./g, "$1_.");
  return name !== undefined && Object.hasOwn(operations, name) ? operations[name] : undefined;
};
