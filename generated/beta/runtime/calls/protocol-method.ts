import type { Client } from "./client-options.js";
import { handedIn } from "./handed-in.js";

/** What a method gives that clients of OData APIs have beside the verbs; `undefined` for any other name. */
export const protocolMethod = (name: string, values: readonly unknown[], client: Client): unknown =>
  name === "batch" ? handedIn(client.batch, name)(client, ...values) : undefined;
