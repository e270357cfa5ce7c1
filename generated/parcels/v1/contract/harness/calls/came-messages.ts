import { ApiError } from "../../../runtime/index.js";
import type { ShownAnswer, ShownRequest } from "../messages/example.js";
import { toJson } from "../schema/json-kinds.js";
import type { MadeCall } from "./make-call.js";
import type { Envelope, Outcome } from "./outcome.js";
import { queryOf, withoutQuery } from "../messages/url-parts.js";
import type { ReceivedAnswer } from "../messages/received-answer.js";
import type { JsonObject } from "../schema/schema-types.js";
import { headerOf, isValidHeader } from "../messages/headers.js";
import { jsonOrText } from "../messages/parse-json.js";

/** The request that was sent, as far as the docs say anything of it, for a diff. */
export const cameRequest = (shown: ShownRequest, { sent: [request] }: MadeCall): JsonObject => {
  if (request === undefined) return {};
  const { method, url, headers, body } = request;
  return {
    method,
    url: withoutQuery(url),
    query: Object.fromEntries(queryOf(url)),
    headers: shownFields(shown.headers, headers),
    ...(typeof body === "string" && { body: jsonOrText(body) }),
  };
};

/** The answer that a caller of the client was given. */
export const returnedAnswer = (shown: ShownAnswer | undefined, outcome: Outcome): JsonObject => {
  const { status, headers = new Headers(), body } = messageOf(outcome);
  const json = toJson(body);
  return {
    ...(status !== undefined && { status }),
    headers: shownFields(shown?.headers, headers),
    ...(json !== undefined && { body: json }),
  };
};

/** The answer that a server gave, with the headers that the docs show. */
export const receivedMessage = (
  shown: ShownAnswer | undefined,
  { status, headers, text }: ReceivedAnswer,
): JsonObject => ({
  status,
  headers: shownFields(
    headerOf(shown?.headers, "content-type") === undefined ? { ...shown?.headers, "Content-Type": "" } : shown?.headers,
    headers,
  ),
  ...(text !== "" && { body: jsonOrText(text) }),
});

const messageOf = (outcome: Outcome): Envelope & { readonly body: unknown } => {
  if (outcome.kind === "value") return { ...outcome, body: outcome.value };
  return outcome.error instanceof ApiError ? outcome.error : { body: undefined };
};

const shownFields = (
  shown: Readonly<Record<string, string>> = {},
  headers: Headers,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(shown).flatMap(([name, value]) => {
      const came = isValidHeader(name, value) ? headers.get(name) : null;
      return came === null ? [] : [[name, came]];
    }),
  );
