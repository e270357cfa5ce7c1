import type { HeaderField } from "../../model/message.js";

/** Reads `Content-type: application/json`; undefined for any other line, a URL included. */
export const readHeaderField = (line: string): HeaderField | undefined => {
  const [, name, value = ""] = /^\s*([a-z][\w-]*)\s*:(?!\/\/)(.*)$/i.exec(line) ?? [];
  return name === undefined ? undefined : { name, value: value.trim() };
};

/** Value of the header with this name in lower case. */
export const headerValue = (headers: readonly HeaderField[], name: string): string | undefined =>
  headers.find((header) => header.name.toLowerCase() === name)?.value;

/** Whether a line is a header that responses begin with. */
export const beginsResponse = (line: string): boolean => responseHeaders.has(nameIn(line));

/** Whether a line is a header that messages begin with; a vCard or a mail as body has lines of the same form. */
export const beginsHeaders = (line: string): boolean => beginsResponse(line) || requestHeaders.has(nameIn(line));

const nameIn = (line: string): string => readHeaderField(line)?.name.toLowerCase() ?? "";

const responseHeaders: ReadonlySet<string> = new Set([
  "content-length",
  "content-location",
  "content-type",
  "etag",
  "location",
  "preference-applied",
  "retry-after",
]);

const requestHeaders: ReadonlySet<string> = new Set([
  "accept",
  "authorization",
  "consistencylevel",
  "if-match",
  "if-none-match",
  "prefer",
]);
