import { readAnswer } from "../sending/read-answer.js";
import { CallError, type FailedCall, throwNetworkError } from "../calls/api-error.js";
import type { Answer } from "../calls/api-call.js";
import { isObject } from "../values/is-object.js";
import type { Fetch } from "../calls/client-options.js";
import type { UploadSource } from "./upload-source.js";

/** Where the chunks of a file go. */
export interface UploadSession {
  readonly url: string;
  readonly send: Fetch;
  readonly signal: AbortSignal;
}

/** How far an upload is: the bytes that the service waits for, or what it says of the file when it has all. */
export type UploadState =
  | { readonly kind: "open"; readonly start: number; readonly end: number }
  | { readonly kind: "done"; readonly value: unknown };

/** Asks a session which bytes it waits for. */
export const askSession = async (session: UploadSession): Promise<UploadState> => {
  const { value } = await answerOf(session, { method: "GET" });
  return stateOf(value);
};

/** Sends the bytes of a file from `start` to before `end` (RFC 9110, section 14.4). */
export const sendChunk = async (
  session: UploadSession,
  source: UploadSource,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<UploadState> => {
  const headers = { "content-range": `bytes ${start}-${end - 1}/${source.size}` };
  const body = await source.slice(start, end);
  const { value, status } = await answerOf(session, { method: "PUT", headers, body });
  const state = stateOf(value);
  // A chunk that was taken may be answered without a word of the next one.
  const next: UploadState =
    state.kind === "done" && status === 202 ? { kind: "open", start: end, end: Infinity } : state;
  if (next.kind === "open" && next.start === start)
    throw new CallError("the chunk was not taken", factsOf(session, "PUT"));
  return next;
};

const answerOf = async (
  session: UploadSession,
  init: RequestInit & { readonly method: string },
): Promise<Answer<unknown>> => {
  const { url, send, signal } = session;
  const facts = factsOf(session, init.method);
  const response = await send(url, { ...init, signal }).catch(throwNetworkError(facts));
  return readAnswer(response, { path: "", options: {} }, facts);
};

/** The URL of a session opens it, so that errors only tell its origin. */
const factsOf = ({ url }: UploadSession, method: string): FailedCall => ({
  method,
  url: new URL(url).origin,
  operation: "uploadFile",
  page: undefined,
});

/** The first range of `nextExpectedRanges`, as in `26-35` or `77-`. */
const stateOf = (value: unknown): UploadState => {
  const ranges: unknown = isObject(value) && "nextExpectedRanges" in value ? value.nextExpectedRanges : undefined;
  const range = /^(\d+)-(\d*)/.exec(Array.isArray(ranges) ? String(ranges[0]) : "");
  if (range === null) return { kind: "done", value };
  const [, first = "", last = ""] = range;
  return { kind: "open", start: Number(first), end: last === "" ? Infinity : Number(last) + 1 };
};
