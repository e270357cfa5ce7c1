import type { ContractFacts, ContractOperation } from "../../../../templates/contract/harness/contract.js";
import type {
  SchemaDefinition,
  SchemaProperty,
  SchemaType,
} from "../../../../templates/contract/harness/schema/schema.js";
import type { ApiModel } from "../../../model/api.js";
import type { Operation } from "../../../model/operation.js";
import type { Property, TypeDefinition, TypeRef } from "../../../model/type.js";
import type { EmittedFile } from "../../../model/emitted.js";
import { inShortLines, printJson } from "../../../json/print-json.js";

/** `contract/schema.json`: the types and operations of the model, without prose, for the tests to hold examples against. */
export const schemaFile = ({ types, operations, conventions }: ApiModel): EmittedFile => {
  const shown = operations.filter(({ examples }) => examples.length > 0);
  const facts: ContractFacts = {
    ...(conventions.protocol === "none" && { bareAnswers: true }),
    types: Object.fromEntries(types.map((type) => [type.name, definitionOf(type)])),
    operations: Object.fromEntries(shown.map((operation) => [operation.id, operationOf(operation)])),
  };
  return { path: "contract/schema.json", text: [...printJson(facts, 2, inShortLines)].join("") };
};

const definitionOf = (type: TypeDefinition): SchemaDefinition => {
  const { name } = type;
  if (type.kind === "enum")
    return { kind: "enum", name, members: type.members.map((member) => ({ name: member.name })) };
  const { base, isOpen, extensions, properties } = type;
  return {
    kind: "structured",
    name,
    ...(base !== undefined && { base }),
    isOpen,
    ...(extensions !== undefined && { extensions }),
    properties: properties.map(propertyOf),
  };
};

const propertyOf = ({
  name,
  type,
  required,
  requiredOnCreate,
  nullable,
  isRelationship,
}: Property): SchemaProperty => ({
  name,
  type: schemaType(type),
  required,
  ...(requiredOnCreate !== undefined && { requiredOnCreate }),
  nullable,
  ...(isRelationship && { isRelationship }),
});

const schemaType = (type: TypeRef): SchemaType => {
  switch (type.kind) {
    case "collection":
      return { kind: "collection", of: schemaType(type.of) };
    case "union":
      return { kind: "union", of: type.of.map(schemaType) };
    case "object":
      return { kind: "object", properties: type.properties.map(propertyOf) };
    case "primitive":
    case "named":
    case "enum":
    case "unknown":
      return type;
  }
};

const operationOf = ({ method, requestBody, responses }: Operation): ContractOperation => ({
  ...(requestBody !== undefined && {
    body: { type: schemaType(requestBody.type), properties: requestBody.properties.map(propertyOf), method },
  }),
  answers: Object.fromEntries(
    responses.flatMap(({ status, type }) => (type === undefined ? [] : [[String(status), schemaType(type)]])),
  ),
});
