import { conventionsOf } from "../../../generator/dialects/conventions-of.js";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { ApiModel } from "../../../generator/model/api.js";

/** A model without types and operations. */
export const model = (facts: Partial<ApiModel> = {}): ApiModel => ({
  modelVersion: 1,
  version: "v1.0",
  conventions: conventionsOf(microsoftGraph),
  types: [],
  operations: [],
  pages: [],
  ...facts,
});
