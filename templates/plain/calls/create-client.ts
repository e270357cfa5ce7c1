import type { ClientOptions } from "../../runtime/calls/client-options.js";

/** Makes a client. */
export type CreateClient<Builders> = (options?: ClientOptions) => Builders;
