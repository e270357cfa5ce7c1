import type { BatchMethods } from "./batch-methods.js";
import type { Client, ClientOptions } from "./client-options.js";
import type { BatchFeature } from "./protocol-options.js";

/** Makes a client, which has a method `batch` if it is handed in. */
export type CreateClient<Builders> = <Batch extends BatchFeature<Client> | undefined = undefined>(
  options?: ClientOptions & { readonly batch?: Batch },
) => Batch extends BatchFeature<Client> ? Builders & BatchMethods : Builders;
