import type { Client } from "../calls/client-options.js";
import { handedIn } from "../calls/handed-in.js";
import type { PreparedCall } from "../calls/prepared-call.js";
import type { AnsweredPage } from "../calls/paging.js";
import { send } from "../sending/send.js";
import { valuesOf } from "../paging/values-of.js";

/** The pages of a collection, each fetched when it is asked for. */
export const pagesOf = async function* (call: PreparedCall, client: Client): AsyncGenerator<unknown> {
  for await (const { value } of answersOf(call, client)) yield value;
};

/** The values of all pages. */
export const elementsOf = async function* (
  call: PreparedCall,
  client: Client,
): AsyncGenerator<unknown, void, undefined> {
  for await (const { values } of answersOf(call, client)) yield* values;
};

const answersOf = async function* (call: PreparedCall, client: Client): AsyncGenerator<AnsweredPage> {
  const { values: members, next } = handedIn(client.paging, "paging");
  let options: PreparedCall["options"] | undefined = call.options;
  while (options) {
    const answer = await send({ ...call, options }, client);
    const page = { ...answer, values: valuesOf(answer.value, members) };
    yield page;
    options = next(page, options);
  }
};
