import type { Fetch } from "../../../runtime/index.js";
import type { Example } from "../messages/example.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import { type RecordedBody, recordBody } from "./record-body.js";

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

/** Asks a client for the documented call, lets `answer` answer it, and tells what was sent and what came back. */
export const makeCall = async <Client extends object>(
  { call }: Example<Client>,
  createClient: (fetch: Fetch) => Client,
  answer: Fetch,
): Promise<MadeCall> => {
  const sent: SentRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push({ method: init.method ?? "GET", url, headers: new Headers(init.headers), body: init.body ?? undefined });
    return answer(url, init);
  };
  const { client, recorded } = recordBody(createClient(fetch));
  const outcome = await outcomeOf(() => call(client));
  return { sent, body: recorded(), outcome };
};
