import type { ApiModel } from "../../model/api.js";
import type { LongFile } from "../../model/emitted.js";
import { printJson } from "../../json/print-json.js";
import { modelSchema, type ModelFile } from "./model-schema.js";

/** The whole model as `model.json`, for programs in any language, and its JSON Schema beside it. */
export const emitModel = (api: ApiModel): readonly LongFile[] => {
  const model: ModelFile = { $schema: "./model.schema.json", ...api };
  return [
    // Each type, operation and page is a part.
    { path: "model.json", parts: printJson(model, 2) },
    { path: "model.schema.json", parts: printJson(modelSchema, 0) },
  ];
};
