import { batch, createClient, filters } from "@acme/graph";

/** A client with all that can be handed in. */
export const connect = (fetch: typeof globalThis.fetch) => createClient({ auth: () => "token", fetch, batch, filters });
