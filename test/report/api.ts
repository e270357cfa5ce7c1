import type { ApiModel } from "../../generator/model/api.js";
import type { Operation } from "../../generator/model/operation.js";

/** A model without anything. */
export const emptyApi: ApiModel = { modelVersion: 1, version: "v1.0", types: [], operations: [], pages: [] };

/** The place of the only request line. */
export const lineOrigin = { page: "api/lamp-get.md", line: 9, column: 1 };

/** An operation that says nothing but its request line, beside what is given. */
export const operation = (given: Partial<Operation>): Operation => ({
  id: "lamps.get",
  method: "GET",
  path: [{ kind: "literal", text: "lamps" }],
  template: "/lamps",
  summary: "List lamps",
  description: "",
  origins: [lineOrigin],
  permissions: [],
  parameters: [],
  queryOptions: [],
  responses: [],
  examples: [],
  ...given,
});
