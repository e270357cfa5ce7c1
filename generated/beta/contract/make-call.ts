import type { Fetch } from "../runtime/index.js";
import type { Example, ShownAnswer } from "./example.js";
import { hasBody, isBodiless } from "./message-faults.js";
import { type RecordedBody, recordBody } from "./record-body.js";
import { isValidHeader } from "./shown-headers.js";

/** What happened when the client was asked for the documented call. */
export interface MadeCall {
  readonly sent: readonly SentRequest[];
  readonly body: RecordedBody;
  readonly outcome: Outcome;
}

/** A request as it reached `fetch`. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** What the caller got. */
export type Outcome =
  { readonly kind: "value"; readonly value: unknown } | { readonly kind: "error"; readonly error: unknown };

/** Asks a client for the documented call, serves it the documented answer, and tells what was sent and what came back. */
export const makeCall = async <Client extends object>(
  example: Example<Client>,
  createClient: (fetch: Fetch) => Client,
): Promise<MadeCall> => {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push({ method: init.method ?? "GET", url, headers: new Headers(init.headers), body: init.body ?? undefined });
    return responseOf(example.answer ?? { status: 204 });
  };
  const { client, recorded } = recordBody(createClient(fetch));
  const outcome = await outcomeOf(async () => example.call(client));
  return { sent, body: recorded(), outcome };
};

const outcomeOf = async (call: () => Promise<unknown>): Promise<Outcome> => {
  try {
    return { kind: "value", value: await call() };
  } catch (error) {
    return { kind: "error", error };
  }
};

/** The documented answer; where it can't exist, the nearest one that can. */
const responseOf = (answer: ShownAnswer): Response => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    if (isValidHeader(name, value)) headers.set(name, value);
  }
  const status = answer.status < 200 || answer.status > 599 ? 200 : answer.status;
  if (isBodiless(status) || !hasBody(answer)) return new Response(null, { status, headers });
  if (!headers.has("content-type"))
    headers.set("content-type", answer.text === undefined ? "application/json" : "text/plain");
  return new Response(answer.text ?? answer.brokenJson ?? JSON.stringify(answer.body), { status, headers });
};
