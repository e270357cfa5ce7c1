import { CallError } from "../calls/api-error.js";
import type { Fetch, RetryOptions } from "../calls/client-options.js";
import { delayAfter, wait } from "../sending/retry.js";
import { askSession, sendChunk, type UploadSession, type UploadState } from "./upload-session.js";

/** What an upload can be told. */
export interface UploadOptions {
  /** Bytes of a request, a multiple of 320 KiB; 3,200 KiB unless told otherwise. */
  readonly chunkSize?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Sends the requests, in place of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Told of the bytes that the service has, after each request. */
  readonly onProgress?: ((sent: number, total: number) => void) | undefined;
  /** Asks the session first where an upload that was interrupted has to go on. */
  readonly resume?: boolean | undefined;
  /** How failures that may pass are borne between two chunks that arrive. */
  readonly retry?: RetryOptions | false | undefined;
}

/** What can be uploaded: content that can be sent again from any byte. */
export type UploadContent = Exclude<NonNullable<ConstructorParameters<typeof Blob>[0]>[number], string>;

/**
 * Uploads content to a session that the service has made, chunk by chunk, and gives what the service says of the file
 * at last. After a failure that may pass, the session is asked where to go on. No token is sent: the URL is one.
 *
 * The first signature is the boundary to the type of the file, which the session doesn't tell.
 */
export function uploadFile<T>(
  session: { readonly uploadUrl: string },
  content: UploadContent,
  options?: UploadOptions,
): Promise<T>;
/** The side of the boundary that knows no type. */
export async function uploadFile(
  { uploadUrl }: { readonly uploadUrl: string },
  content: UploadContent,
  options: UploadOptions = {},
): Promise<unknown> {
  const { chunkSize = 10 * bytesOfStep, signal = new AbortController().signal, fetch: send = fetch } = options;
  const file = new Blob([content]);
  if (file.size === 0) throw new TypeError("A session takes no empty content: put it to the file itself");
  if (!(chunkSize > 0) || chunkSize % bytesOfStep !== 0) {
    throw new TypeError(`A chunkSize of ${chunkSize} is no multiple of 320 KiB: give ${10 * bytesOfStep}, or none`);
  }
  return upload({ url: uploadUrl, send, signal }, file, { ...options, chunkSize });
}

/** Services take chunks whose size is a multiple of 320 KiB. */
const bytesOfStep = 327_680;

const upload = async (
  session: UploadSession,
  file: Blob,
  { chunkSize, onProgress, resume, retry = {} }: UploadOptions & { readonly chunkSize: number },
): Promise<unknown> => {
  let state: UploadState | undefined = resume === true ? undefined : { kind: "open", start: 0, end: file.size };
  let failures = 0;
  for (;;) {
    try {
      if (state === undefined) state = await askSession(session);
      else if (state.kind === "open") {
        const end = Math.min(state.start + chunkSize, state.end, file.size);
        state = await sendChunk(session, file, { start: state.start, end });
        failures = 0;
      }
      onProgress?.(state.kind === "done" ? file.size : state.start, file.size);
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
