import type { HttpMethod } from "../../model/message.js";

/** The first line of an HTTP message. */
export type StartLine =
  | { readonly kind: "request"; readonly method: HttpMethod; readonly target: string }
  | { readonly kind: "response"; readonly status: number };

/**
 * Reads the first line of a message, in any letter case; undefined for any other line.
 *
 *     GET /lamps HTTP/1.1
 *     ^^^ ^^^^^^
 *     HTTP/1.1 200 OK
 *              ^^^
 */
export const readStartLine = (line: string): StartLine | undefined => {
  const status = /^\s*HTTP(?:\/\d(?:\.\d)?)?\s+(\d{3})\b/i.exec(line)?.[1];
  return status === undefined ? readRequestStart(line) : { kind: "response", status: Number(status) };
};

const readRequestStart = (line: string): StartLine | undefined => {
  const [, written = "", rest = ""] = /^\s*([a-z]{3,7})\s+(\S.*)$/i.exec(line) ?? [];
  const method = methods.find((name) => name === written.toUpperCase());
  const target = rest.replace(/\sHTTP\/\d.*$/i, "").trimEnd();
  return method === undefined || !isTarget(target) ? undefined : { kind: "request", method, target };
};

const methods: readonly HttpMethod[] = ["GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS"];

/** The words that the first line of a message may begin with (RFC 9110, section 9; RFC 9112, section 4). */
export const startWords: readonly string[] = [...methods, "HTTP"];

/** A URL, a path, or a placeholder for either; one word needs no slash, several words need one in the first, as prose has none. */
const isTarget = (target: string): boolean => /^(?:~?\/|https?:|[{<]|[^\s/]+(?:\/|$))/i.test(target);
