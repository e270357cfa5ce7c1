import type { UntypedFilterBuilder } from "../values/filter-builder.js";

/** What a client of an OData API can be told beside what any client can. */
export interface ProtocolOptions<Client> {
  /** `batch`, for a client with that method. */
  readonly batch?: BatchFeature<Client> | undefined;
  /** `filters`, for functions in place of texts as `filter`. */
  readonly filters?: FilterFeature | undefined;
}

/** The code behind `client.batch`: handed in, so that a program without batches does not carry it. */
export type BatchFeature<Client> = (client: Client, ...values: readonly unknown[]) => Promise<unknown>;

/** The code behind functions that are given as `filter`: handed in, so that a program without them does not carry it. */
export type FilterFeature = () => UntypedFilterBuilder;
