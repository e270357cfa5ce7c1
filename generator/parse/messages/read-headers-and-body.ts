import type { MessageWords } from "../../dialects/message-words.js";
import { mentionsJson } from "../../json/mentions-json.js";
import type { Outcome } from "../../model/diagnostic.js";
import type { HeaderField, MessageBody } from "../../model/message.js";
import type { Origin } from "../../model/source.js";
import { positionAt } from "../../text/position.js";
import { beginsHeaders, headerValue, readHeaderField } from "./header-fields.js";
import { readJson } from "./read-json.js";

/** What stands below the start line of a message. */
export interface HeadersAndBody {
  readonly headers: readonly HeaderField[];
  readonly body: MessageBody;
}

/**
 * Reads the lines below a start line. The body starts at the first line that is no `Token: value`; blank lines
 * between headers are passed over. `origin` is the place of the first line.
 *
 *     Content-type: application/json
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 *     { "color": "red" }
 *     ^^^^^^^^^^^^^^^^^^
 */
export const readHeadersAndBody = (
  lines: readonly string[],
  origin: Origin,
  words: MessageWords,
): Outcome<HeadersAndBody> => {
  const headers: HeaderField[] = [];
  let end = 0;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const header = readHeaderField(line);
    const goesOn = index === end || (beginsHeaders(line, words) && !isTextual(headers));
    if (header === undefined || !goesOn) break;
    headers.push(header);
    end = index + 1;
  }
  const body = readBody(lines.slice(end).join("\n"), headers, { ...origin, line: origin.line + end });
  return { value: { headers, body: body.value }, diagnostics: body.diagnostics };
};

/** Whether the Content-Type names something other than JSON. */
const isTextual = (headers: readonly HeaderField[]): boolean => {
  const contentType = headerValue(headers, "content-type") ?? "";
  return /\/.*\S/.test(contentType) && !mentionsJson(contentType);
};

const readBody = (text: string, headers: readonly HeaderField[], origin: Origin): Outcome<MessageBody> => {
  if (!isTextual(headers) || text.trim() === "") return readJson(text, origin);
  const content = text.trim();
  const blankLines = positionAt(text, text.indexOf(content)).line - 1;
  return {
    value: { kind: "text", text: content, origin: { ...origin, line: origin.line + blankLines } },
    diagnostics: [],
  };
};
