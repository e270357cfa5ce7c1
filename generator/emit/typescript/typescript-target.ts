import type { Atlas } from "../../api/atlas.js";
import { type OptionValues, sharedOptions, type Target } from "../target.js";
import { emitBuilders } from "./builders/emit-builders.js";
import { emitClientReadme } from "./client/emit-client-readme.js";
import { emitIndex } from "./client/emit-index.js";
import type { TypeScriptFile } from "./code/declarations.js";
import { printCode } from "./code/print-code.js";
import { printFiles } from "./code/print.js";
import { emitContract } from "./contract/emit-contract.js";
import { emitGuards } from "./guards/emit-guards.js";
import type { NamePlan } from "./names/name-plan.js";
import { planNames } from "./names/plan-names.js";
import { emitOperations } from "./operations/emit-operations.js";
import { emitPackage } from "./package/emit-package.js";
import { emitRuntime } from "./runtime/emit-runtime.js";
import { showProperty } from "./show-property.js";
import { emitTypes } from "./types/emit-types.js";
import { typeScriptOptions } from "./typescript-options.js";

/** A typed client for each version, with its runtime and its contract tests, and the package that the versions make. */
export const typeScriptTarget = {
  name: "TypeScript",
  options: { ...sharedOptions, ...typeScriptOptions },
  async *emit(atlas, { options, templates, docs }) {
    const closedEnums = options.get(sharedOptions.closedEnums);
    const names = planNames(atlas).value;
    yield* emitContract(atlas, names, { closedEnums, docs, templates: templates("contract") });
    yield* emitRuntime(templates("runtime"));
    yield* printCode([...emitOperations(atlas.api, names), emitGuards(atlas, names)]);
    yield* printFiles(printedFiles(atlas, names, options));
    yield emitClientReadme(atlas, names);
  },
  share: (versions, { options, templates }) => {
    const name = options.get(typeScriptOptions.package);
    if (name === undefined) return [];
    return emitPackage(
      name,
      versions.map(({ atlas }) => atlas),
      templates("package"),
    );
  },
  showProperty,
} satisfies Target;

const printedFiles = function* (atlas: Atlas, names: NamePlan, options: OptionValues): Generator<TypeScriptFile, void> {
  const closedEnums = options.get(sharedOptions.closedEnums);
  yield* emitTypes(atlas, names, { closedEnums });
  yield* emitBuilders(atlas, names, { closedEnums });
  yield emitIndex(atlas.api, names);
};
