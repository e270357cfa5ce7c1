import { readAnswer } from "./answer.js";
import { readError } from "./api-error.js";
import { encodeBody } from "./body.js";
import type { ClientOptions, QueryOptions } from "./options.js";
import { printQuery } from "./query.js";

/** One call, before it is sent. */
export interface Call {
  readonly method: string;
  /** URL without the query. */
  readonly url: string;
  readonly body: unknown;
  readonly options: QueryOptions;
}

/** Sends a call and gives the body of its answer; throws an `ApiError` where the answer says that it failed. */
export const send = async (call: Call, client: ClientOptions): Promise<unknown> => {
  const { method, options } = call;
  const { contentType, ...sent } = encodeBody(call.body);
  const headers = new Headers(client.headers);
  if (contentType !== undefined) headers.set("content-type", contentType);
  if (client.auth !== undefined) headers.set("authorization", `Bearer ${await client.auth()}`);
  for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);

  const url = call.url + printQuery(options);
  const request = client.fetch ?? fetch;
  const response = await request(url, { method, headers, signal: options.signal ?? null, ...sent });
  if (!response.ok) throw await readError(response, { method, url });
  return readAnswer(response);
};
