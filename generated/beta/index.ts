import type { Client } from "./builders/client.js";
import { createRuntimeClient } from "./runtime/index.js";
import type { CreateClient } from "./runtime/index.js";

/** Makes a client; each call goes through the options given here. */
export const createClient: CreateClient<Client> = (options) =>
  createRuntimeClient({ baseUrl: "https://graph.microsoft.com/beta" }, options);

export type * from "./builders/index.js";
export * from "./runtime/public.js";
export { is } from "./guards.js";
export type { Guards } from "./guards.js";
export type * from "./types/index.js";
