import type { Operation } from "../../../model/operation.js";
import type { TypeRef } from "../../../model/type.js";
import { methodParameters, type MethodParameters } from "../../../api/method-parameters.js";
import {
  call,
  entry,
  type EntryNode,
  type Expression,
  type NamedEntry,
  objectNode,
  stringNode,
} from "../code/expression.js";
import { isKeyword } from "../code/type-questions.js";
import type { TypeNaming } from "../names/type-naming.js";
import { typeNodeOf } from "../types/type-node-of.js";
import type { ClientPlan } from "../plan-client.js";
import { harnessSymbol } from "./harness-symbol.js";
import { writtenValue } from "./written-value.js";

/** The headers or query parameters that an example shows, and the operations that its method calls. */
export interface ShownParameters {
  readonly place: "header" | "query";
  readonly shown: readonly (readonly [name: string, value: string])[];
  readonly operations: readonly Operation[];
}

/** The member of the options that holds headers or query parameters, required ones that the example leaves out included; `undefined` where it is empty. */
export const parametersEntry = (
  { place, shown, operations }: ShownParameters,
  { naming }: ClientPlan,
): NamedEntry | undefined => {
  const known = methodParameters(operations, place);
  const found = shown.map(([name, text]) => ({ name, text, parameter: findParameter(known, name, place) }));
  const given = found.map(({ name, text, parameter }): EntryNode => {
    if (parameter !== undefined) return entry(parameter.name, parameterValue(text, parameter, naming));
    const member = entry(name, stringNode(text));
    return known.length === 0 || name.startsWith("$") ? member : undocumented(member);
  });
  const names = new Set(found.map(({ parameter }) => parameter?.name));
  const missing = known
    .filter(({ name, isRequired }) => isRequired && !names.has(name))
    .map(({ name }) => entry(name, call(harnessSymbol("missing"))));
  const members = [...given, ...missing];
  return members.length === 0
    ? undefined
    : entry(place === "header" ? "headers" : "query", { kind: "object", members });
};

/** Beside names of the docs, others are slips to TypeScript. */
const undocumented = (member: EntryNode): EntryNode => ({
  kind: "spread",
  value: call(harnessSymbol("undocumented"), objectNode([member])),
});

/** Letter case tells parameters of a query apart, and no headers (RFC 9110, section 5.1). */
const findParameter = (
  known: readonly MethodParameters[],
  name: string,
  place: ShownParameters["place"],
): MethodParameters | undefined =>
  known.find((parameter) =>
    place === "header" ? parameter.name.toLowerCase() === name.toLowerCase() : parameter.name === name,
  );

const parameterValue = (text: string, { uses }: MethodParameters, naming: TypeNaming): Expression => {
  const types = uses.map(({ type }) => type);
  if (types.some((type) => takesText(type, text, naming))) return stringNode(text);
  const [written] = types.flatMap((type) => writtenValue(text, typeNodeOf(type, naming)) ?? []);
  return written ?? call(harnessSymbol("coerced"), stringNode(text));
};

const takesText = (type: TypeRef, text: string, naming: TypeNaming): boolean => {
  if (type.kind === "enum") return !naming.closedEnums || type.members.includes(text);
  if (type.kind !== "primitive") return type.kind === "unknown";
  const node = typeNodeOf(type, naming);
  return !isKeyword(node, "number") && !isKeyword(node, "boolean");
};
