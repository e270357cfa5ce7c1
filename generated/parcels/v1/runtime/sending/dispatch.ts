import { throwNetworkError, type FailedCall } from "../calls/api-error.js";
import type { Authorization } from "../calls/auth.js";
import type { Client } from "../calls/client-options.js";
import { isOwnUrl } from "../url/facts-of.js";
import type { HttpRequest } from "../calls/middleware.js";
import { isStream } from "../values/is-stream.js";

type Dispatch = (request: HttpRequest) => Promise<Response>;

/** Gives what sends a request of this call: through the middleware, then with what authorizes it. */
export const dispatcherOf = (client: Client, call: FailedCall): Dispatch => {
  const { auth, fetch: send = fetch, middleware = [] } = client;
  const dispatch = async (request: HttpRequest, unauthorized?: Response): Promise<Response> => {
    const { url } = request;
    const headers = new Headers(request.headers);
    const isAsked = auth && !headers.has("authorization") && isOwnUrl(url, client);
    const given = isAsked && (await authorize(client, unauthorized));
    const own = typeof given === "string" ? { authorization: given && `Bearer ${given}` } : given;
    Object.entries(own || {}).forEach(([name, value]) => headers.has(name) || (value && headers.set(name, value)));
    // Node asks for `duplex` with a stream.
    const init = { ...request, headers, duplex: "half" } as const;
    const response = await send(url, init).catch(throwNetworkError(call));
    const isRefused = response.status === 401 && given && !unauthorized && !isStream(request.body);
    return isRefused ? dispatch(request, response) : response;
  };
  return middleware.reduceRight<Dispatch>(
    (next, layer) => (request) => layer(request, next),
    (request) => dispatch(request),
  );
};

const authorize = async (
  { auth, baseUrl, scopes = [`${new URL(baseUrl).origin}/.default`] }: Client,
  unauthorized?: Response,
): Promise<Authorization | undefined> =>
  typeof auth === "function" ? auth(unauthorized) : (await auth?.getToken([...scopes]))?.token;
