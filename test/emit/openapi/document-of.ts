import { atlasOf } from "../../../generator/api/atlas.js";
import type { ApiModel } from "../../../generator/model/api.js";
import type { Operation } from "../../../generator/model/operation.js";
import type { TypeDefinition } from "../../../generator/model/type.js";
import type { OpenApiDocument, OperationObject } from "../../../generator/emit/openapi/document.js";
import { openApiOf } from "../../../generator/emit/openapi/openapi-of.js";
import type { TargetChoices } from "../../../generator/emit/target-options.js";
import { chosen } from "../../support/target-input.js";
import type { Schema } from "../../../generator/emit/openapi/schema-object.js";
import { model } from "../../support/makers.js";

/** The document of a model, as its text says it: members that are `undefined` are gone. */
export const documentOf = (api: ApiModel, choices: TargetChoices = {}): OpenApiDocument =>
  JSON.parse(JSON.stringify(openApiOf(atlasOf(api), chosen(choices))));

/** The component schemas of some types. */
export const schemasOf = (
  types: readonly TypeDefinition[],
  choices: TargetChoices = {},
): Readonly<Record<string, Schema>> => documentOf(model({ types }), choices).components.schemas;

/** The Operation Object of an operation, alone in its document but for some types. */
export const operationOf = (operation: Operation, types: readonly TypeDefinition[] = []): OperationObject => {
  const item = documentOf(model({ types, operations: [operation] })).paths[operation.template];
  const found = item?.[operation.method.toLowerCase()];
  if (found === undefined) throw new Error("Bug: the document does not have the operation.");
  return found;
};
