import { apiErrorOf } from "../calls/api-error-of.js";
import { AnswerError, throwNetworkError, type FailedCall } from "../calls/api-error.js";
import type { Answer } from "../calls/api-call.js";
import type { PreparedCall } from "../calls/prepared-call.js";

/**
 * Reads the answer to a call: nothing as `undefined`, JSON and the number of a `$count` (OData URL Conventions 4.01,
 * section 4.8) read, that of a `$value` and other content as a `Blob` or in the form that was asked for. Throws an `ApiError` for any status but
 * 2xx, and an `AnswerError` for malformed JSON.
 */
export const readAnswer = async (
  response: Response,
  { path, options: { as } }: Pick<PreparedCall, "path" | "options">,
  call: FailedCall,
): Promise<Answer<unknown>> => {
  const { ok, status, headers } = response;
  const fail = throwNetworkError(call);
  const answer = (value: unknown): Answer<unknown> => ({ value, status, headers, response });
  if (ok && as) return answer(as === "stream" ? response.body : await response[as]().catch(fail));
  const content = await response.blob().catch(fail);
  const end = /\/\$(count|value)\b/.exec(path)?.[1];
  const isRead = !ok || (end ? end === "count" : hasJson(headers));
  const value = !content.size ? undefined : isRead ? parse(await content.text(), response, call) : content;
  if (ok) return answer(value);
  throw apiErrorOf(response, value, call);
};

/** Whether the content is JSON by its type: `application/json`, `application/problem+json; charset=utf-8` (RFC 6839, section 3.1). */
export const hasJson = (headers: Headers): boolean => /^[^;]*[/+]json\s*(;|$)/i.test(headers.get("content-type") ?? "");

/** Errors may come from a server before the service, which speaks no JSON. */
const parse = (text: string, { ok, status, headers }: Response, call: FailedCall): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (ok)
      throw new AnswerError(`${status}, but malformed JSON`, { ...call, status, headers, body: text, cause: error });
    return text;
  }
};
