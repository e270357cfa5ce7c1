import type { Operation } from "../../../model/operation.js";
import { call, entry, type Expression, type MethodCall, stringNode } from "../code/expression.js";
import { runtimeSymbol } from "../code/symbol.js";
import type { AccessArgument, AccessStep } from "../names/name-plan.js";
import type { TypeNaming } from "../names/type-naming.js";
import { typeNodeOf } from "../types/type-node-of.js";
import { writtenValue } from "./written-value.js";

/** An operation with the values that an example has for its path. */
export interface CalledPath {
  readonly operation: Operation;
  readonly values: Readonly<Record<string, string>>;
  readonly naming: TypeNaming;
}

/** The call of a verb, and those on the way through the client to it, with the example's own values. */
export const accessCalls = (
  steps: readonly AccessStep[],
  called: CalledPath,
  verbArguments: readonly Expression[],
): readonly MethodCall[] => {
  const calls: MethodCall[] = [];
  let path: readonly string[] = [];
  for (const step of steps) {
    path = [...path, step.name];
    if (step.kind === "property") continue;
    calls.push({ path, arguments: argumentsOf(step, called) });
    path = [];
  }
  return [...calls, { path: [...path, called.operation.method.toLowerCase()], arguments: verbArguments }];
};

const argumentsOf = (step: Exclude<AccessStep, { kind: "property" }>, called: CalledPath): readonly Expression[] => {
  if (step.kind === "value")
    return [stringNode(`${step.prefix ?? ""}${valueOf(step.parameter, called)}${step.suffix ?? ""}`)];
  const members = step.arguments.map((argument) => entry(argument.name, argumentOf(argument, called)));
  if (step.arguments.every(({ name }) => name === "")) return members.map(({ value }) => value);
  return [{ kind: "object", members }];
};

const valueOf = (parameter: string, { values }: CalledPath): string =>
  Object.hasOwn(values, parameter) ? (values[parameter] ?? "") : `{${parameter}}`;

/** A quoted value is a string; any other one is a number or a Boolean where the docs say so, else a literal. */
const argumentOf = ({ parameter, quoted }: AccessArgument, called: CalledPath): Expression => {
  const value = valueOf(parameter, called);
  if (quoted) return stringNode(value);
  const type = called.operation.parameters.find(({ name }) => name === parameter)?.type;
  const written = type === undefined ? undefined : writtenValue(value, typeNodeOf(type, called.naming));
  return written ?? call(runtimeSymbol("literal"), stringNode(value));
};
