import { ApiError, type FailedCall, requestIdOf } from "./api-error.js";

type ToldError = Readonly<Partial<Record<"code" | "message" | "innerError" | "innererror", unknown>>>;

/** The error that an answer with this body tells (OData JSON Format 4.01, section 21.1). */
export const apiErrorOf = ({ status, headers }: Response, body: unknown, call: FailedCall): ApiError => {
  const { code, message, innerError, innererror = innerError }: ToldError = Object(Object(body).error);
  const told = textOf(code);
  return new ApiError(
    told ? `${status} ${told}` : String(status),
    { ...call, status, headers, code: told, innerError: innererror, body, requestId: requestIdOf(headers) },
    textOf(message),
  );
};

const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
