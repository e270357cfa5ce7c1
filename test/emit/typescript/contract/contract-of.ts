import { atlasOf } from "../../../../generator/api/atlas.js";
import { emitContract } from "../../../../generator/emit/typescript/contract/emit-contract.js";
import { planNames } from "../../../../generator/emit/typescript/names/plan-names.js";
import type { ApiModel } from "../../../../generator/model/api.js";
import type { EmittedFile } from "../../../../generator/model/emitted.js";
import type { Example, ExampleRequest, ExampleResponse } from "../../../../generator/model/example.js";
import type { JsonValue } from "../../../../generator/model/json.js";
import type { MessageBody } from "../../../../generator/model/message.js";
import type { Operation } from "../../../../generator/model/operation.js";
import { at } from "../../../support/makers.js";

const baseUrl = "https://graph.example/v1.0";

export const json = (value: JsonValue): MessageBody => ({
  kind: "json",
  value,
  origin: at("api/a.md"),
  repaired: false,
});

export const request = (facts: Partial<ExampleRequest> = {}): ExampleRequest => ({
  method: "GET",
  url: `${baseUrl}/users`,
  pathValues: {},
  query: [],
  headers: [],
  body: { kind: "none" },
  ...facts,
});

export const response = (facts: Partial<ExampleResponse> = {}): ExampleResponse => ({
  status: 200,
  headers: [],
  body: { kind: "none" },
  origin: at("api/a.md"),
  truncated: false,
  optionalProperties: [],
  ...facts,
});

export const example = (facts: Partial<Example> = {}): Example => ({
  name: "call_a",
  heading: "Example",
  origin: at("api/a.md"),
  request: request(),
  faults: [],
  ...facts,
});

/** The files for a model of these operations. */
export const contractOf = (operations: readonly Operation[], model: Partial<ApiModel> = {}): readonly EmittedFile[] => {
  const api: ApiModel = { modelVersion: 1, version: "v1.0", baseUrl, types: [], operations, pages: [], ...model };
  return [...emitContract(atlasOf(api), planNames(api).value, { closedEnums: false, templates: [] })];
};

/** The text of one file of them. */
export const textOf = (files: readonly EmittedFile[], path: string): string =>
  files.find((file) => file.path === path)?.text ?? `No ${path} among ${files.map((file) => file.path).join(", ")}`;
