import { createClient } from "../index.js";
import { describePages } from "./harness/describe-pages.js";

export * from "./harness/marks.js";

/** Describes the examples of a page; each of them becomes a test of the client. */
export const describePage = describePages({
  baseUrl: "https://api.parcels.example/v1",
  createClient: (options) => createClient({ retry: false, ...options }),
});
