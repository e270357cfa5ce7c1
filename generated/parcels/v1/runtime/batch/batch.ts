import { BatchError, type BatchResult } from "./batch-error.js";
import { type Part, refusePart } from "./part.js";
import { groupParts } from "./group-parts.js";
import { sendGroup } from "./send-group.js";
import type { BatchOptions } from "./batch-method.js";
import type { Client } from "../calls/client-options.js";
import { isObject } from "../values/is-object.js";
import { isPreparedCall } from "../calls/prepared-call.js";
import { retryDelay, wait } from "../sending/retry.js";

/**
 * Sends calls in batches of 20, which is what services take. Parts that were throttled are sent again, and a part that
 * needs a part that failed is failed with 424. Throws a `BatchError` where a part failed, unless `settled` is told.
 */
export const batch = async (client: Client, parts: unknown, options: unknown): Promise<unknown> => {
  const given: BatchOptions = isObject(options) ? options : {};
  const all = readParts(parts, given);
  const results = await resultsOf(all, given, client);
  const isSettled = given.settled === true;
  if (!isSettled && [...results.values()].some(({ error }) => error !== undefined)) {
    throw new BatchError(Object.fromEntries(results));
  }
  const answers = all.map(({ name }) => (isSettled ? results.get(name) : results.get(name)?.value));
  return Array.isArray(parts) ? answers : Object.fromEntries(all.map(({ name }, index) => [name, answers[index]]));
};

const readParts = (parts: unknown, { dependsOn = {} }: BatchOptions): readonly Part[] => {
  const calls = Object.entries(Object(parts));
  const names = new Set(calls.map(([name]) => name));
  return calls.map(([name, call]) => {
    if (!isPreparedCall(call)) {
      throw new TypeError(
        `The part "${name}" is no request: put .request before its verb, as in client.me.request.get()`,
      );
    }
    const needs = dependsOn[name] ?? [];
    const unknown = needs.find((need) => !names.has(need));
    if (unknown !== undefined) throw new TypeError(`"${name}" depends on "${unknown}", which is no part of the batch`);
    return { name, call, needs };
  });
};

type Results = ReadonlyMap<string, BatchResult<unknown>>;

/** In rounds: each sends what can be sent by then, at the same time. */
const resultsOf = async (parts: readonly Part[], options: BatchOptions, client: Client): Promise<Results> => {
  const results = new Map<string, BatchResult<unknown>>();
  const rules = options.retry ?? client.retry ?? {};
  let open = parts;
  for (let repeats = 0; open.length > 0;) {
    const refused = open.filter(({ needs }) => needs.some((need) => results.get(need)?.error !== undefined));
    for (const part of refused) results.set(part.name, { error: refusePart(part, client) });
    const groups = groupParts(open, results);
    if (groups.length + refused.length === 0) {
      throw new TypeError(`In dependsOn, these parts wait for each other: ${open.map(({ name }) => name).join(", ")}`);
    }
    const answers = await Promise.all(groups.map((group) => sendGroup(group, options, client)));
    const sent = new Map(answers.flatMap((answer) => [...answer]));
    const delays = delaysOf(open, sent, ({ error }, { call }) => retryDelay(error, repeats, { ...call, rules }));
    for (const [name, result] of sent) if (!delays.has(name)) results.set(name, result);
    open = open.filter(({ name }) => !results.has(name));
    if (delays.size > 0) {
      await wait(Math.max(...delays.values()), options.signal ?? new AbortController().signal);
      repeats += 1;
    }
  }
  return results;
};

/** Parts to send again, with how long each has to wait; who failed for want of such a part needs no wait of its own. */
const delaysOf = (
  parts: readonly Part[],
  sent: Results,
  delayOf: (result: BatchResult<unknown>, part: Part) => number,
): ReadonlyMap<string, number> => {
  const delays = new Map<string, number>();
  for (const part of parts) {
    const result = sent.get(part.name);
    if (result?.error === undefined) continue;
    const isDependent = result.error.status === 424 && part.needs.some((need) => delays.has(need));
    const delay = isDependent ? 0 : delayOf(result, part);
    if (delay < Infinity) delays.set(part.name, delay);
  }
  return delays;
};
