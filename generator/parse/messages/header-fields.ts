import type { MessageWords } from "../../dialects/message-words.js";
import type { HeaderField } from "../../model/message.js";

/**
 * Reads a header field; undefined for any other line, a URL included.
 *
 *     Content-type: application/json
 *     ^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^
 */
export const readHeaderField = (line: string): HeaderField | undefined => {
  const [, name, value = ""] = /^\s*([a-z][\w-]*)\s*:(?!\/\/)(.*)$/i.exec(line) ?? [];
  return name === undefined ? undefined : { name, value: value.trim() };
};

/** Value of the header with this name in lower case. */
export const headerValue = (headers: readonly HeaderField[], name: string): string | undefined =>
  headers.find((header) => header.name.toLowerCase() === name)?.value;

/** Whether a line is a header that responses begin with. */
export const beginsResponse = (line: string, { responseHeaders }: MessageWords): boolean =>
  responseHeaders.includes(nameIn(line));

/** Whether a line is a header that messages begin with; a vCard or a mail as body has lines of the same form. */
export const beginsHeaders = (line: string, words: MessageWords): boolean =>
  beginsResponse(line, words) || words.requestHeaders.includes(nameIn(line));

const nameIn = (line: string): string => readHeaderField(line)?.name.toLowerCase() ?? "";
