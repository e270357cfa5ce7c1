import type { BatchMethod } from "./batch/batch-types.js";
import type { Client } from "./url/call-url.js";
import type { UntypedFilterBuilder } from "./values/filter.js";
import type { ClientOptions } from "./calls/options.js";

/** The code behind `client.batch`: handed in, so that a program without batches does not carry it. */
export type BatchFeature = (client: Client, parts: unknown, options: unknown) => Promise<unknown>;

/** The code behind functions that are given as `filter`: handed in, so that a program without them does not carry it. */
export type FilterFeature = () => UntypedFilterBuilder;

/** What was handed in under this name. */
export const handedIn = <T>(feature: T | undefined, name: string): T => {
  if (feature) return feature;
  throw new TypeError(`No ${name}: createClient({ ${name} })`);
};

/** Makes a client, which has a method `batch` if it is handed in. */
export type CreateClient<Builders> = <Batch extends BatchFeature | undefined = undefined>(
  options?: ClientOptions & { readonly batch?: Batch },
) => Builders & Batching<Batch>;

type Batching<Batch> = Batch extends BatchFeature
  ? {
      /** Sends several requests in one, and gives their values by name. */
      readonly batch: BatchMethod;
    }
  : unknown;
