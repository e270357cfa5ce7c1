/** A request as middleware sees it: without the token, which is added behind it. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: NonNullable<RequestInit["body"]> | null;
  readonly signal?: AbortSignal;
  /** 1 for the first request of a call. */
  readonly attempt: number;
}

/** Gives the answer to a request: that of `next`, whichever request it is given, or one of its own. */
export type Middleware = (request: HttpRequest, next: (request: HttpRequest) => Promise<Response>) => Promise<Response>;
