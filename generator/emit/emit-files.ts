import type { Atlas } from "../api/atlas.js";
import type { EmittedFile, LongFile } from "../model/emitted.js";
import type { NamePlan } from "./typescript/names/name-plan.js";
import { emitBuilders } from "./typescript/builders/emit-builders.js";
import { emitClientReadme } from "./typescript/client/emit-client-readme.js";
import { emitIndex } from "./typescript/client/emit-index.js";
import { emitContract } from "./typescript/contract/emit-contract.js";
import type { TypeScriptFile } from "./typescript/code/declarations.js";
import { emitGuards } from "./typescript/guards/emit-guards.js";
import { emitModel } from "./model/model-target.js";
import { emitOpenApi } from "./openapi/openapi-of.js";
import { emitOperations } from "./typescript/operations/emit-operations.js";
import { planNames } from "./typescript/names/plan-names.js";
import { printFiles } from "./typescript/code/print.js";
import { emitRuntime } from "./typescript/runtime/emit-runtime.js";
import { emitTypes } from "./typescript/types/emit-types.js";

/** What the targets need beside the model. */
export interface EmitOptions {
  /** Texts of the hand-written files, by path below `templates/`. */
  readonly templates: readonly EmittedFile[];
  /** Enumerations take their documented values only. */
  readonly closedEnums: boolean;
  /** Folders of the pages, from the folder of the version; where they lie in the same project. */
  readonly docs?: readonly string[] | undefined;
}

/** Every file of the output of one version, one after the other: the views of the model that a client, its tests and other tools need. */
export const emitFiles = async function* (
  atlas: Atlas,
  options: EmitOptions,
): AsyncGenerator<EmittedFile | LongFile, void> {
  const { api } = atlas;
  const { closedEnums, docs } = options;
  const plan = planNames(atlas).value;
  yield* emitOpenApi(atlas, { closedEnums });
  yield* emitModel(api);
  yield* emitContract(atlas, plan, { closedEnums, docs, templates: templatesBelow("contract", options) });
  yield* emitRuntime(templatesBelow("runtime", options));
  yield* emitOperations(api, plan);
  yield emitGuards(atlas, plan);
  // Last, since the libraries that print take a third of the memory, and never give it back.
  yield* printFiles(typeScriptFiles(atlas, plan, options));
  yield emitClientReadme(atlas, plan);
};

const typeScriptFiles = function* (
  atlas: Atlas,
  plan: NamePlan,
  { closedEnums }: EmitOptions,
): Generator<TypeScriptFile, void> {
  yield* emitTypes(atlas, plan, { closedEnums });
  yield* emitBuilders(atlas, plan, { closedEnums });
  yield emitIndex(atlas.api, plan);
};

const templatesBelow = (folder: string, { templates }: EmitOptions): readonly EmittedFile[] =>
  templates.flatMap(({ path, text }) =>
    path.startsWith(`${folder}/`) ? [{ path: path.slice(folder.length + 1), text }] : [],
  );
