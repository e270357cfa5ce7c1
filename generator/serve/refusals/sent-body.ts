import { isJsonMedia } from "../../../templates/contract/harness/messages/headers.js";
import { firstFault } from "../../json/jsonc.js";
import { nestingOf } from "../../json/nesting.js";
import { readStrictJson } from "../../json/read-strict-json.js";
import type { JsonValue } from "../../model/json.js";
import type { Operation } from "../../model/operation.js";
import { positionAt } from "../../text/position.js";
import { headerOf, type Problem, type ReceivedRequest } from "../messages.js";

/** What was sent, as far as an operation takes it. */
export type SentBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly value: JsonValue }
  /** A stream or a text: taken as it is. */
  | { readonly kind: "other" }
  | { readonly kind: "refused"; readonly problem: Problem };

/** The body of a request to an operation. What an example of the operation shows is taken, even where it is wrong. */
export const sentBody = (received: ReceivedRequest, operation: Operation): SentBody => {
  if (received.body.length === 0) return { kind: "none" };
  const text = received.body.toString("utf8");
  if (isShownText(text, operation)) return { kind: "other" };
  const media = headerOf(received, "content-type");
  const wantsJson = takesJson(operation);
  if (media === undefined) return wantsJson ? parseBody(text) : { kind: "other" };
  if (isJsonMedia(media)) return parseBody(text);
  const isTaken = !wantsJson || isShownMedia(media, operation);
  return isTaken ? { kind: "other" } : { kind: "refused", problem: wrongMedia(media, operation) };
};

const isShownText = (sent: string, { examples }: Operation): boolean =>
  examples.some(({ request: { body } }) => (body.kind === "broken" || body.kind === "text") && body.text === sent);

const takesJson = ({ requestBody }: Operation): boolean =>
  requestBody !== undefined && isJsonMedia(requestBody.contentType);

const isShownMedia = (media: string, { examples }: Operation): boolean =>
  examples.some(({ request }) =>
    request.headers.some(
      ({ name, value }) => name.toLowerCase() === "content-type" && mediaOf(value) === mediaOf(media),
    ),
  );

/** The media type without its parameters (RFC 9110, section 8.3.1). */
const mediaOf = (contentType: string): string | undefined => contentType.split(";")[0]?.trim().toLowerCase();

const wrongMedia = (media: string, { method, template, requestBody }: Operation): Problem => ({
  status: 415,
  code: "UnsupportedMediaType",
  message: `${method} ${template} takes ${requestBody?.contentType}, not ${media}.`,
});

const parseBody = (text: string): SentBody => {
  if (nestingOf(text) > deepest) {
    return { kind: "refused", problem: badRequest(`The body is nested in more than ${deepest} levels.`) };
  }
  const value = readStrictJson(text);
  if (value !== undefined) return { kind: "json", value };
  const { line, column } = positionAt(text, firstFault(text)?.offset ?? text.length);
  return { kind: "refused", problem: badRequest(`The body is no JSON: see line ${line}, column ${column}.`) };
};

/** Levels that JSON may have: walking down more of them could take all of the stack. */
const deepest = 200;

const badRequest = (message: string): Problem => ({ status: 400, code: "BadRequest", message });
