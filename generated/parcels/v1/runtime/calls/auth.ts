/** What authorizes a request: the bearer token, or headers by name, as in `{ "x-api-key": key }`. */
export type Authorization = string | Readonly<Record<string, string>>;

/** Gives what authorizes a request; told the answer that refused it with 401, where one did. */
export type Authorize = (unauthorized?: Response) => Authorization | Promise<Authorization>;

/** What gives tokens for scopes, as the credentials of `@azure/identity` do. */
export interface TokenCredential {
  readonly getToken: (scopes: string[]) => Promise<{ readonly token: string } | null>;
}
