import type { ApiModel } from "../../../generator/model/api.js";

/** A model without types and operations. */
export const model = (facts: Partial<ApiModel> = {}): ApiModel => ({
  modelVersion: 1,
  version: "v1.0",
  types: [],
  operations: [],
  pages: [],
  ...facts,
});
