import { throwNetworkError, type FailedCall } from "../calls/api-error.js";
import type { Client } from "../calls/client-options.js";
import { isOwnUrl } from "../url/facts-of.js";
import type { HttpRequest } from "../calls/middleware.js";

type Dispatch = (request: HttpRequest) => Promise<Response>;

/** Gives what sends a request of this call: through the middleware, then with the token. */
export const dispatcherOf = (client: Client, call: FailedCall): Dispatch => {
  const { auth, fetch: send = fetch, middleware = [] } = client;
  const dispatch = async (request: HttpRequest, unauthorized?: Response): Promise<Response> => {
    const { url } = request;
    const headers = new Headers(request.headers);
    const isAsked = auth && !headers.has("authorization") && isOwnUrl(url, client);
    const token = isAsked && (await auth(unauthorized));
    if (token) headers.set("authorization", `Bearer ${token}`);
    // Node asks for `duplex` with a stream.
    const init = { ...request, headers, duplex: "half" } as const;
    const response = await send(url, init).catch(throwNetworkError(call));
    const isRefused = response.status === 401 && token && !unauthorized && !(request.body instanceof ReadableStream);
    return isRefused ? dispatch(request, response) : response;
  };
  return middleware.reduceRight<Dispatch>(
    (next, layer) => (request) => layer(request, next),
    (request) => dispatch(request),
  );
};
