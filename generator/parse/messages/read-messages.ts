import { joinOutcomes } from "../../diagnostics/collect-diagnostics.js";
import { missingStatusLine } from "../../diagnostics/codes/missing-status-line.js";
import type { MessageWords } from "../../dialects/message-words.js";
import type { Outcome } from "../../model/diagnostic.js";
import type { RequestMessage, ResponseMessage } from "../../model/message.js";
import type { Origin } from "../../model/source.js";
import { beginsResponse, readHeaderField } from "./header-fields.js";
import { readHeadersAndBody } from "./read-headers-and-body.js";
import { splitMessages, type RawMessage } from "./split-messages.js";

/** An HTTP message with the place of its first line. */
export interface PlacedMessage {
  readonly message: RequestMessage | ResponseMessage;
  readonly origin: Origin;
}

/**
 * The HTTP messages of a fence, by the grammar of real pages rather than RFC 9112: blank lines may be missing or misplaced,
 * and Content-Length delimits nothing. JSON alone is no message. `origin` is the place of the fence's first line.
 *
 *     GET /lamps/7
 *     ^^^^^^^^^^^^
 *     HTTP/1.1 200 OK
 *     ^^^^^^^^^^^^^^^
 *     Content-type: application/json
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readMessages = (fence: string, origin: Origin, words: MessageWords): Outcome<readonly PlacedMessage[]> => {
  const lines = fence.split("\n");
  const found = splitMessages(lines).map((raw) =>
    readMessage(raw, { ...origin, line: origin.line + raw.index }, words),
  );
  if (found.length === 0) return readHeadlessResponse(lines, origin, words);
  return joinOutcomes(found);
};

const readMessage = ({ start, rest }: RawMessage, origin: Origin, words: MessageWords): Outcome<PlacedMessage> => {
  const urlLines = start.kind === "request" ? urlContinuation(rest) : [];
  const below = rest.slice(urlLines.length);
  const place = { ...origin, line: origin.line + 1 + urlLines.length };
  const { value, diagnostics } = readHeadersAndBody(below, place, words);
  if (start.kind === "response") {
    return { value: { message: { kind: "response", status: start.status, ...value }, origin }, diagnostics };
  }
  const url = [start.target, ...urlLines.map((line) => line.trim())].join("");
  return { value: { message: { kind: "request", method: start.method, url, ...value }, origin }, diagnostics };
};

/** A URL goes on in lines that begin with `?`, `&` or white space and are neither header nor JSON. */
const urlContinuation = (lines: readonly string[]): readonly string[] => {
  const end = lines.findIndex((line) => !/^\s*[?&]|^\s+[^\s{["]/.test(line) || readHeaderField(line) !== undefined);
  return end === -1 ? lines : lines.slice(0, end);
};

/** A fence of headers that only a response has, with JSON below them. */
const readHeadlessResponse = (
  lines: readonly string[],
  origin: Origin,
  words: MessageWords,
): Outcome<readonly PlacedMessage[]> => {
  const index = lines.findIndex((line) => line.trim() !== "");
  if (!beginsResponse(lines[index] ?? "", words)) return nothing;
  const place = { ...origin, line: origin.line + index };
  const { value, diagnostics } = readHeadersAndBody(lines.slice(index), place, words);
  if (value.body.kind !== "json" && value.body.kind !== "broken") return nothing;
  const message: ResponseMessage = { kind: "response", status: 0, ...value };
  return { value: [{ message, origin: place }], diagnostics: [missingStatusLine.at(place, {}), ...diagnostics] };
};

const nothing: Outcome<readonly PlacedMessage[]> = { value: [], diagnostics: [] };
