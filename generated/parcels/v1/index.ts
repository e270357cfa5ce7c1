import type { Client } from "./builders/client.js";
import { createRuntimeClient } from "./runtime/index.js";
import type { CreateClient } from "./runtime/index.js";
import { cursorPaging } from "./runtime/paging/cursor-paging.js";

/** Makes a client; each call goes through the options given here. */
export const createClient: CreateClient<Client> = (options) =>
  createRuntimeClient(
    { baseUrl: "https://api.parcels.example/v1", paging: cursorPaging("nextCursor", "cursor", ["events", "items"]) },
    options,
  );

export type * from "./builders/index.js";
export * from "./runtime/public.js";
export type * from "./types/index.js";
