import { atlasOf } from "../../../../generator/api/atlas.js";
import { emitContract } from "../../../../generator/emit/typescript/contract/emit-contract.js";
import { planNames } from "../../../../generator/emit/typescript/names/plan-names.js";
import type { ApiModel } from "../../../../generator/model/api.js";
import type { EmittedFile } from "../../../../generator/model/emitted.js";
import type { Operation } from "../../../../generator/model/operation.js";
import { model } from "../../../support/makers.js";

/** The files for a model of these operations. */
export const contractOf = (operations: readonly Operation[], facts: Partial<ApiModel> = {}): readonly EmittedFile[] => {
  const api = model({ baseUrl: "https://graph.example/v1.0", operations, ...facts });
  const atlas = atlasOf(api);
  return [...emitContract(atlas, planNames(atlas).value, { closedEnums: false, templates: [] })];
};

/** The text of one file of them. */
export const textOf = (files: readonly EmittedFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? `No ${path} among ${files.map((file) => file.path).join(", ")}`;
