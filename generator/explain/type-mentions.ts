import { namesWithin } from "../api/type-parts.js";
import type { ApiModel } from "../model/api.js";
import type { Operation } from "../model/operation.js";
import type { Origin } from "../model/source.js";
import type { TypeDefinition } from "../model/type.js";

/** Something of the model that speaks of a type. */
export interface TypeMention {
  readonly name: string;
  /** As in `property`, `answer 200`. */
  readonly role: string;
  readonly origin: Origin;
}

/** Everything of a model that speaks of a type, types first. */
export const mentionsOfType = (type: string, { types, operations }: ApiModel): readonly TypeMention[] => [
  ...types.flatMap((other) => mentionsInType(other, type)),
  ...operations.flatMap((operation) => mentionsInOperation(operation, type)),
];

const mentionsInType = (other: TypeDefinition, type: string): readonly TypeMention[] => {
  if (other.kind === "enum") return [];
  const [first] = other.origins;
  const derived =
    other.base === type && first !== undefined ? [{ name: other.name, role: "derived type", origin: first }] : [];
  const properties = other.properties
    .filter((property) => namesWithin(property.type).has(type))
    .map(({ name, origin }) => ({ name: `${other.name}.${name}`, role: "property", origin }));
  return [...derived, ...properties];
};

const mentionsInOperation = (operation: Operation, type: string): readonly TypeMention[] => {
  const { id, parameters, requestBody, responses } = operation;
  const uses = [
    ...parameters.map((parameter) => ({ ...parameter, role: `${parameter.in} parameter` })),
    ...(requestBody === undefined ? [] : [{ ...requestBody, role: "body" }]),
    ...responses.map((response) => ({ ...response, role: `answer ${response.status}` })),
  ];
  return uses.filter((use) => namesWithin(use.type).has(type)).map(({ role, origin }) => ({ name: id, role, origin }));
};
