import type { Client } from "../calls/client-options.js";
import type { PreparedCall } from "../calls/prepared-call.js";
import { send } from "./send.js";

interface Page {
  readonly value?: readonly unknown[];
  readonly "@odata.nextLink"?: string;
}

/** The pages of a collection, each fetched when it is asked for (OData JSON Format 4.01, section 4.6.5). */
export const pagesOf = async function* (call: PreparedCall, client: Client): AsyncGenerator<Page> {
  let { link } = call.options;
  do {
    const { value } = await send({ ...call, options: { ...call.options, link } }, client);
    const page: Page = Object(value);
    yield page;
    link = page["@odata.nextLink"];
  } while (link);
};

/** The elements of all pages. */
export const elementsOf = async function* (
  call: PreparedCall,
  client: Client,
): AsyncGenerator<unknown, void, undefined> {
  for await (const { value = [] } of pagesOf(call, client)) yield* value;
};
