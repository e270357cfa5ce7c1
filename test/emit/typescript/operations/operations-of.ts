import { printCode } from "../../../../generator/emit/typescript/code/print-code.js";
import { emitOperations } from "../../../../generator/emit/typescript/operations/emit-operations.js";
import type { Operation } from "../../../../generator/model/operation.js";
import { allOf } from "../../../support/all-of.js";
import { clientOf } from "../../../support/client-of.js";
import { api } from "../../fixture/api.js";

/** The texts of the files for these operations, by their path. */
export const filesOf = async (operations: readonly Operation[]): Promise<ReadonlyMap<string, string>> => {
  const files = await allOf(printCode(emitOperations(clientOf({ ...api, operations }))));
  return new Map(files.map(({ path, text }) => [path, text]));
};

/** What JavaScript makes of the entries of all branches, sorted. */
export const entriesOf = async (operations: readonly Operation[]): Promise<Readonly<Record<string, unknown>>> => {
  const branches = [...(await filesOf(operations))].filter(([path]) => path.startsWith("operations/"));
  return Object.assign({}, ...branches.map(([, text]) => evaluated(text)));
};

const evaluated = (text: string): unknown => {
  const [, object = "{}"] = /^export const \w+ = (.*) as const/ms.exec(text) ?? [];
  return new Function(`return ${object}`)();
};
