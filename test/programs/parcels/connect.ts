import { createClient } from "@acme/parcels";

/** A client that authorizes by a key. */
export const connect = (fetch: typeof globalThis.fetch) =>
  createClient({ auth: () => ({ "X-Api-Key": "key" }), fetch });
