/** The call that an error belongs to. */
export interface FailedCall {
  readonly method: string;
  readonly url: string;
  /** The names that lead to the call, as in `users.byId.messages.get`. */
  readonly operation: string;
  /** Where the docs describe it, for a client that was made with `operations`. */
  readonly page: string | undefined;
}

interface ErrorFacts extends FailedCall {
  readonly cause?: unknown;
  readonly status?: number;
  readonly headers?: Headers;
  readonly code?: string | undefined;
  readonly innerError?: unknown;
  readonly body?: unknown;
  readonly requestId?: string | undefined;
}

/**
 * A call that gave no value. `message` is what the service says of it, where it says something; as text, it begins
 * with the call and what became of that.
 */
export class CallError extends Error {
  declare readonly method: string;
  declare readonly url: string;
  declare readonly operation: string;
  declare readonly page: string | undefined;
  declare readonly status?: number;
  declare readonly headers?: Headers;

  readonly #text: string;

  constructor(reason: string, facts: ErrorFacts, told?: string) {
    const text = `${facts.method} ${facts.url}: ${reason}`;
    super(told || text);
    this.#text = told ? `${text}: ${told}` : text;
    Object.assign(this, facts);
  }

  override toString(): string {
    return `${this.name}: ${this.#text}`;
  }

  /** For logs: the message is in it, headers are not. */
  toJSON(): object {
    return { ...this, message: this.message, headers: undefined, cause: this.cause && String(this.cause) };
  }
}

/** No answer came; `cause` says why. */
export class NetworkError extends CallError {
  override readonly name = "NetworkError";
}

/** Gives what turns a failure of `fetch` into a `NetworkError`. */
export const throwNetworkError =
  (call: FailedCall) =>
  (cause: unknown): never => {
    throw new NetworkError("no answer", { ...call, cause });
  };

/** No answer came within the milliseconds of the option `timeout`. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
}

/** An answer came that can't be read, since its JSON is malformed; `cause` says where. */
export class AnswerError extends CallError {
  override readonly name = "AnswerError";
  declare readonly status: number;
  declare readonly headers: Headers;
  /** The content, as text. */
  declare readonly body: string;
}

/** An answer that says that the call failed: any status but 2xx. */
export class ApiError<S extends number = number> extends CallError {
  override readonly name = "ApiError";
  declare readonly status: S;
  declare readonly headers: Headers;
  /** The service's own word for the error, as in `itemNotFound`. */
  declare readonly code: string | undefined;
  /** What the service says closer to the cause, by its own rules. */
  declare readonly innerError: unknown;
  /** The body of the answer: JSON read, else text. */
  declare readonly body: unknown;
  /** What the service's support asks for. */
  declare readonly requestId: string | undefined;
}

/** The id of the request, which the service's support asks for. */
export const requestIdOf = (headers: Headers): string | undefined =>
  headers.get("request-id") ?? headers.get("client-request-id") ?? undefined;
