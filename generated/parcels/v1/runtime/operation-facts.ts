import { operationName } from "./create-runtime-client.js";

/** Scopes, least privileged first; or that the docs say it can't be done so, or that they say nothing. */
export type Scopes = readonly string[] | "notSupported" | "notWritten";

/** What a token must hold: of a user with a work or school account, of one with a personal account, or of an application. */
export interface Permissions {
  readonly delegatedWork: Scopes;
  readonly delegatedPersonal: Scopes;
  readonly application: Scopes;
}

/** What the docs say of a call of the client. */
export interface OperationFacts extends Permissions {
  /** The page that documents it. */
  readonly page: string;
  /** Further pages that do. */
  readonly alsoOn?: readonly string[];
  /** Permissions by the page's further tables, each for another sort of resource: no order of privilege holds between two. */
  readonly further?: readonly Permissions[];
}

/** What the docs say of calls, by the names that lead to them, as in `users.byId.get`. */
export type OperationsByName = Readonly<Record<string, OperationFacts>>;

/** A method of the client that sends a request, as in `client.me.get`. */
export type OperationMethod = (...values: never) => unknown;

/** The facts of the operation that a method of the client calls; `undefined` for any other function. */
export const findFacts = (method: OperationMethod, operations: OperationsByName): OperationFacts | undefined => {
  const name = operationName(method);
  return name !== undefined && Object.hasOwn(operations, name) ? operations[name] : undefined;
};
