import { ApiError, type FailedCall, requestIdOf } from "../calls/api-error.js";

type ToldError = Readonly<Partial<Record<"error" | "code" | "type" | "message" | "detail" | "title", unknown>>>;

/**
 * The error that an answer with this body tells, at its top or in `error`: a code and a message, or the type, title and
 * detail of problem details (RFC 9457, section 3.1).
 */
export const apiErrorOf = ({ status, headers }: Response, body: unknown, call: FailedCall): ApiError => {
  const { error, ...own }: ToldError = Object(body);
  const told: ToldError = error === Object(error) ? Object(error) : { message: error, ...own };
  const code = firstText(told.code, told.type);
  return new ApiError(
    code ? `${status} ${code}` : String(status),
    { ...call, status, headers, code, body, requestId: requestIdOf(headers) },
    firstText(told.message, told.detail, told.title),
  );
};

const firstText = (...values: readonly unknown[]): string | undefined => {
  const found = values.find((value) => typeof value === "string" || typeof value === "number");
  return found === undefined ? undefined : String(found);
};
