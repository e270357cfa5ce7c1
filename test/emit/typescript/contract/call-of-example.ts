import type { ApiModel } from "../../../../generator/model/api.js";
import type { ExampleRequest } from "../../../../generator/model/example.js";
import type { Operation } from "../../../../generator/model/operation.js";
import { example, exampleRequest, operation } from "../../../support/makers.js";
import { contractOf, textOf } from "./contract-of.js";

/** The call that the test of an example makes. */
export const callOf = async (
  facts: Pick<Operation, "method" | "path"> & Partial<Operation>,
  shown: Partial<ExampleRequest>,
  model: Partial<ApiModel> = {},
): Promise<string> => {
  const examples = [example({ request: exampleRequest({ method: facts.method, ...shown }) })];
  const text = textOf(await contractOf([operation({ ...facts, examples })], model), "contract/api/a.test.ts");
  const [, call = text] = /call: (.*?)\n {2}\}\);/s.exec(text) ?? [];
  const [only = ""] = call.split(",\n    expectedFailure");
  const inLine = only.replaceAll(/,?\s*\n\s*(?=[)}\]])/g, "").replaceAll(/(?<=[{(])\s*\n\s*/g, "");
  return inLine.replaceAll(/\s*\n\s*/g, " ").replace(/,$/, "");
};
