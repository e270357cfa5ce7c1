import { readAnswer } from "./read-answer.js";
import { TimeoutError } from "../calls/api-error.js";
import type { Answer } from "../calls/api-call.js";
import type { Client } from "../calls/client-options.js";
import { factsOf } from "../url/facts-of.js";
import { dispatcherOf } from "./dispatch.js";
import { encodeCall } from "./encode-call.js";
import type { PreparedCall } from "../calls/prepared-call.js";
import { retryDelay, wait } from "./retry.js";

/** Sends a call, again where that may help. Throws an `ApiError`, a `NetworkError`, a `TimeoutError`, or the reason of the caller's signal. */
export const send = async (call: PreparedCall, client: Client): Promise<Answer<unknown>> => {
  const { method, options } = call;
  const { timeout = client.timeout, retry = client.retry ?? {} } = options;
  const facts = factsOf(call, client);
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, options.signal ?? controller.signal]);
  signal.throwIfAborted();
  const timer =
    timeout && setTimeout(() => controller.abort(new TimeoutError(`no answer in ${timeout} ms`, facts)), timeout);
  const dispatch = dispatcherOf(client, facts);
  const attempt = async (repeats: number): Promise<Answer<unknown>> => {
    try {
      const request = { ...encodeCall(call, client), method, url: facts.url, signal, attempt: repeats + 1 };
      return await readAnswer(await dispatch(request), call, facts);
    } catch (error) {
      const delay = retryDelay(error, repeats, { ...call, rules: retry });
      if (delay === Infinity) throw error;
      await wait(delay, signal);
      return attempt(repeats + 1);
    }
  };
  const answer = new Promise<Answer<unknown>>((resolve, reject) => {
    // Waiting for a token or for middleware has to end too.
    signal.addEventListener("abort", () => reject(signal.reason));
    attempt(0).then(resolve, reject);
  });
  return answer.finally(() => clearTimeout(timer));
};
