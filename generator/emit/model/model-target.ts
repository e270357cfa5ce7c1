import { printJson, type Target } from "../target.js";
import { inSchemaOrder } from "./in-schema-order.js";
import { modelSchema, type ModelFile } from "./model-schema.js";

/** The whole model as `model.json`, for programs in any language, and its JSON Schema beside it. */
export const modelTarget = {
  name: "model",
  options: {},
  emit: ({ api }) => {
    const model: ModelFile = { $schema: "./model.schema.json", ...api };
    return [
      // Each type, operation and page is a part.
      { path: "model.json", parts: printJson(inSchemaOrder(model, modelSchema), 2) },
      { path: "model.schema.json", parts: printJson(modelSchema, 0) },
    ];
  },
} satisfies Target;
