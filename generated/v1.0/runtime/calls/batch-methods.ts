import type { BatchMethod } from "../batch/batch-method.js";

/** The methods of a client that batches were handed to. */
export interface BatchMethods {
  /** Sends several requests in one, and gives their values by name. */
  readonly batch: BatchMethod;
}
