import { CallError } from "../calls/api-error.js";
import { clientKey } from "../calls/client-behind.js";
import type { RetryOptions } from "../calls/call-limits.js";
import type { Client, Fetch } from "../calls/client-options.js";
import { delayAfter, wait } from "../sending/retry.js";
import { sourceOf, type UploadContent, type UploadSource } from "./upload-source.js";
import { askSession, sendChunk, type UploadSession, type UploadState } from "./upload-session.js";

/** What an upload can be told. */
export interface UploadOptions {
  /** Bytes of a request, a multiple of 320 KiB; 3,200 KiB unless told otherwise. */
  readonly chunkSize?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** The client whose `fetch` sends the requests, and whose `retry` holds for them. */
  readonly client?: object | undefined;
  /** Bytes of a stream, so that no more than a chunk of it is kept; otherwise it is read to its end first. */
  readonly size?: number | undefined;
  /** Sends the requests, in place of the `fetch` of the client or of the platform. */
  readonly fetch?: Fetch | undefined;
  /** Told of the bytes that the service has, after each request. */
  readonly onProgress?: ((sent: number, total: number) => void) | undefined;
  /** Asks the session first where an upload that was interrupted has to go on. */
  readonly resume?: boolean | undefined;
  /** How failures that may pass are borne between two chunks that arrive. */
  readonly retry?: RetryOptions | false | undefined;
}

/**
 * Uploads content to a session that the service has made, chunk by chunk, and gives what the service says of the file
 * at last; docs rarely say that a session always has its URL. After a failure that may pass, the session is asked where to go on. No token is sent: the URL is one.
 *
 * The first signature is the boundary to the type of the file, which the session doesn't tell.
 */
export function uploadFile<T>(
  session: { readonly uploadUrl?: string | null | undefined },
  content: UploadContent,
  options?: UploadOptions,
): Promise<T>;
/** The side of the boundary that knows no type. */
export async function uploadFile(
  { uploadUrl }: { readonly uploadUrl?: string | null | undefined },
  content: UploadContent,
  options: UploadOptions = {},
): Promise<unknown> {
  const { chunkSize = 10 * bytesOfStep, signal = new AbortController().signal } = options;
  const client: Partial<Client> = Object(options.client && Reflect.get(options.client, clientKey));
  const { fetch: send = client.fetch ?? fetch, retry = client.retry } = options;
  if (!uploadUrl) throw new TypeError("The session has no uploadUrl: give what the service answered when it made one");
  if (!(chunkSize > 0) || chunkSize % bytesOfStep !== 0) {
    throw new TypeError(`A chunkSize of ${chunkSize} is no multiple of 320 KiB: give ${10 * bytesOfStep}, or none`);
  }
  const source = await sourceOf(content, options.size);
  if (source.size === 0) throw new TypeError("A session takes no empty content: put it to the file itself");
  return upload({ url: uploadUrl, send, signal }, source, { ...options, retry, chunkSize });
}

/** Services take chunks whose size is a multiple of 320 KiB. */
const bytesOfStep = 327_680;

const upload = async (
  session: UploadSession,
  source: UploadSource,
  { chunkSize, onProgress, resume, retry = {} }: UploadOptions & { readonly chunkSize: number },
): Promise<unknown> => {
  let state: UploadState | undefined = resume === true ? undefined : { kind: "open", start: 0, end: source.size };
  let failures = 0;
  for (;;) {
    try {
      if (state === undefined) state = await askSession(session);
      else if (state.kind === "open") {
        const end = Math.min(state.start + chunkSize, state.end, source.size);
        state = await sendChunk(session, source, { start: state.start, end });
        failures = 0;
      }
      onProgress?.(state.kind === "done" ? source.size : state.start, source.size);
      if (state.kind === "done") return state.value;
    } catch (error) {
      session.signal.throwIfAborted();
      const delay = isPassing(error) ? delayAfter(error, failures, retry) : Infinity;
      if (delay === Infinity) throw error;
      await wait(delay, session.signal);
      failures += 1;
      state = undefined;
    }
  }
};

/** A lost network has no status; 416 tells that the session waits for other bytes (RFC 9110, section 15.5.17). */
const isPassing = (error: unknown): error is CallError =>
  error instanceof CallError &&
  (error.status === undefined || error.status >= 500 || error.status === 429 || error.status === 416);
