import type { BatchResult } from "./batch-error.js";
import { encodePart, readPart, type Part, type PartAnswer } from "./part.js";
import type { BatchOptions } from "./batch-method.js";
import type { Client } from "../calls/client-options.js";
import { isObject } from "../values/is-object.js";
import { isIdempotent } from "../sending/retry.js";
import { send } from "../sending/send.js";

/** Sends parts as one batch and gives what became of each, by name. */
export const sendGroup = async (
  parts: readonly Part[],
  { headers, signal, timeout, retry }: BatchOptions,
  client: Client,
): Promise<ReadonlyMap<string, BatchResult<unknown>>> => {
  const names = new Set(parts.map(({ name }) => name));
  const requests = parts.map((part) =>
    encodePart({ ...part, needs: part.needs.filter((need) => names.has(need)) }, client),
  );
  const methods = parts.every(({ call }) => isIdempotent(call.method)) ? ["POST"] : [];
  const rules = retry ?? client.retry ?? {};
  const { value } = await send(
    {
      method: "POST",
      path: "/$batch",
      operation: "batch",
      body: { requests: await Promise.all(requests) },
      options: { headers, signal, timeout, retry: rules && { methods, ...rules } },
    },
    client,
  );
  const answers = responsesOf(value);
  const results = parts.map(async (part) => {
    const answer = answers.find(({ id }) => id === part.name);
    return [part.name, await readPart(part, answer, client)] as const;
  });
  return new Map(await Promise.all(results));
};

const responsesOf = (body: unknown): readonly PartAnswer[] => {
  const responses: unknown = isObject(body) && "responses" in body ? body.responses : undefined;
  return Array.isArray(responses) ? responses.filter(isPartAnswer) : [];
};

const isPartAnswer = (value: unknown): value is PartAnswer =>
  isObject(value) && "id" in value && "status" in value && typeof value.status === "number";
