import { isValidHeader } from "../../../templates/contract/harness/messages/headers.js";
import type { MessageBody } from "../../model/message.js";
import type { JsonValue } from "../../model/json.js";
import type { Reply, ReplyHeader } from "../messages.js";
import type { Servable } from "./servable.js";

/** The answer of an example as it is sent; `shape` makes of the JSON of a success what the request asks for. Where HTTP has no way to say what the docs show, the nearest that it has. */
export const exampleReply = ({ example, answer }: Servable, shape: (shown: JsonValue) => JsonValue): Reply => {
  const status = answer.status < 200 || answer.status > 599 ? 200 : answer.status;
  const shown = answer.headers.filter(({ name, value }) => isServed(name, value));
  const headers = shown.map(({ name, value }): ReplyHeader => [name, value]);
  const body = isBodiless(status) ? undefined : textOf(answer.body, status < 300 ? shape : (shown) => shown);
  const hasType = shown.some(({ name }) => name.toLowerCase() === "content-type");
  const type: readonly ReplyHeader[] =
    body === undefined || hasType
      ? []
      : [["Content-Type", answer.body.kind === "text" ? "text/plain" : "application/json"]];
  return { status, headers: [...headers, ...type], ...(body !== undefined && { body }), example: example.name };
};

/** Headers that belong to the connection, or tell of a coding that the text of a page does not have (RFC 9110, section 7.6.1). */
const unservedNames: ReadonlySet<string> = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

const isServed = (name: string, value: string): boolean =>
  isValidHeader(name, value) && !unservedNames.has(name.toLowerCase());

/** Statuses whose answers have no body (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5). */
const isBodiless = (status: number): boolean => status === 204 || status === 205 || status === 304;

const textOf = (body: MessageBody, shape: (shown: JsonValue) => JsonValue): string | undefined => {
  switch (body.kind) {
    case "none":
      return undefined;
    case "json":
      return JSON.stringify(shape(body.value));
    case "broken":
    case "text":
      return body.text;
  }
};
