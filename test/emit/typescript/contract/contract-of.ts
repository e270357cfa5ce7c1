import { printCode } from "../../../../generator/emit/typescript/code/print-code.js";
import { emitContract, emitHarness } from "../../../../generator/emit/typescript/contract/emit-contract.js";
import type { ApiModel } from "../../../../generator/model/api.js";
import type { EmittedFile } from "../../../../generator/model/emitted.js";
import type { Operation } from "../../../../generator/model/operation.js";
import { allOf } from "../../../support/all-of.js";
import { clientOf } from "../../../support/client-of.js";
import { model } from "../../../support/makers.js";

/** The files for a model of these operations. */
export const contractOf = async (
  operations: readonly Operation[],
  facts: Partial<ApiModel> = {},
): Promise<readonly EmittedFile[]> => {
  const client = clientOf(model({ baseUrl: "https://graph.example/v1.0", operations, ...facts }));
  return [...(await allOf(printCode(emitContract(client)))), ...emitHarness(client)];
};

/** The text of one file of them. */
export const textOf = (files: readonly EmittedFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? `No ${path} among ${files.map((file) => file.path).join(", ")}`;
