/** The call that an error belongs to. */
export interface FailedCall {
  readonly method: string;
  readonly url: string;
}

/** An answer that says that the call failed: any status but 2xx. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  /** The service's own word for the error, as in `itemNotFound`. */
  readonly code: string | undefined;
  /** The body of the answer: JSON read, else text. */
  readonly body: unknown;
  /** What the service's support asks for. */
  readonly requestId: string | undefined;
  readonly method: string;
  readonly url: string;

  constructor(response: Response, body: unknown, call: FailedCall) {
    const error = member(body, "error");
    super(
      textOf(member(error, "message")) ??
        `${call.method} ${call.url}: ${response.status} ${response.statusText}`.trimEnd(),
    );
    this.status = response.status;
    this.code = textOf(member(error, "code"));
    this.body = body;
    this.requestId = response.headers.get("request-id") ?? response.headers.get("client-request-id") ?? undefined;
    this.method = call.method;
    this.url = call.url;
  }
}

/** The error of an answer; a body that can't be read as JSON is kept as text. */
export const readError = async (response: Response, call: FailedCall): Promise<ApiError> => {
  const text = await response.text();
  return new ApiError(response, readBody(text), call);
};

const readBody = (text: string): unknown => {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
};

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
