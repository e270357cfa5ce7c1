import { emitContract } from "../../../../generator/emit/typescript/contract/emit-contract.js";
import type { ApiModel } from "../../../../generator/model/api.js";
import type { EmittedFile } from "../../../../generator/model/emitted.js";
import type { Operation } from "../../../../generator/model/operation.js";
import { clientOf } from "../../../support/client-of.js";
import { model } from "../../../support/makers.js";

/** The files for a model of these operations. */
export const contractOf = (operations: readonly Operation[], facts: Partial<ApiModel> = {}): readonly EmittedFile[] => {
  const api = model({ baseUrl: "https://graph.example/v1.0", operations, ...facts });
  return [...emitContract(clientOf(api))];
};

/** The text of one file of them. */
export const textOf = (files: readonly EmittedFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? `No ${path} among ${files.map((file) => file.path).join(", ")}`;
