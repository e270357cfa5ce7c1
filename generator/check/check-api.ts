import type { ApiModel } from "../model/api.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { checkElidedPaths } from "./rules/elided-path.js";
import { checkExamples } from "./rules/example-contradiction.js";
import { checkUnknownTypes } from "./rules/unknown-type.js";

const rules: readonly ((api: ApiModel) => readonly Diagnostic[])[] = [
  checkUnknownTypes,
  checkElidedPaths,
  checkExamples,
];

/** Everything that the rules find in a model. */
export const checkApi = (api: ApiModel): readonly Diagnostic[] => rules.flatMap((rule) => rule(api));
