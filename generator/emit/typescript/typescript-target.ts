import { sharedOptions, type Target } from "../target.js";
import { emitBuilders } from "./builders/emit-builders.js";
import { emitClientReadme } from "./client/emit-client-readme.js";
import { emitIndex } from "./client/emit-index.js";
import type { CodeFile } from "./code/code-file.js";
import { printCode } from "./code/print-code.js";
import { emitContract, emitHarness } from "./contract/emit-contract.js";
import { emitGuards } from "./guards/emit-guards.js";
import { emitOperations } from "./operations/emit-operations.js";
import { emitPackage } from "./package/emit-package.js";
import { type ClientPlan, planClient } from "./plan-client.js";
import { emitRuntime } from "./runtime/emit-runtime.js";
import { showProperty } from "./show-property.js";
import { emitTypes } from "./types/emit-types.js";
import { typeScriptOptions } from "./typescript-options.js";

/** A typed client for each version, with its runtime and its contract tests, and the package that the versions make. */
export const typeScriptTarget = {
  name: "TypeScript",
  options: { ...sharedOptions, ...typeScriptOptions },
  async *emit(atlas, given) {
    const client = planClient(atlas, given);
    yield* emitHarness(client);
    yield* emitRuntime(client);
    yield* printCode(codeFiles(client));
    yield* emitClientReadme(client);
  },
  share: emitPackage,
  showProperty,
} satisfies Target;

const codeFiles = function* (client: ClientPlan): Generator<CodeFile, void> {
  yield* emitOperations(client);
  yield* emitGuards(client);
  yield* emitTypes(client);
  yield* emitBuilders(client);
  yield* emitIndex(client);
  yield* emitContract(client);
};
