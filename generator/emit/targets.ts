import { coverageTarget } from "./coverage/coverage-target.js";
import { modelTarget } from "./model/model-target.js";
import { openApiTarget } from "./openapi/openapi-target.js";
import type { Target } from "./target.js";
import { typeScriptTarget } from "./typescript/typescript-target.js";

/**
 * The views of an API that are written, in the order in which they are made: TypeScript last, since the libraries that
 * print it take a third of the memory and never give it back.
 */
export const targets: readonly Target[] = [openApiTarget, modelTarget, coverageTarget, typeScriptTarget];
