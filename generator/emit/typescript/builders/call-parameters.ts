import type { TypeRef } from "../../../model/type.js";
import { runtimeSymbol } from "../code/symbol.js";
import { globalType, keyword, type ParameterNode, reference, type TypeNode } from "../code/type-node.js";
import { unionOf } from "../code/type-questions.js";
import { numbered } from "./built-type.js";
import type { CallParameter } from "../../../api/path-tree.js";
import type { StepArgument } from "../../../api/path-steps.js";

/** The parameters of a call: an object with a member per named argument, or a value for each positional one. */
export const callParameters = (
  parameters: readonly CallParameter[],
  days: readonly string[],
): readonly ParameterNode[] => {
  const typed = parameters.map((parameter) => ({
    name: parameter.name,
    type: argumentType(parameter, days),
    isOptional: parameter.uses.every(({ isOptional }) => isOptional),
  }));
  if (typed.every(({ name }) => name === ""))
    return typed.map(({ type }, index) => ({ name: numbered("value", index), type }));
  const members = typed.map((parameter) => ({ kind: "property", ...parameter }) as const);
  const isOptional = typed.every((parameter) => parameter.isOptional);
  return [{ name: "values", isOptional, type: { kind: "object", members } }];
};

/** The runtime prints a `Date` as a point in time, but where an argument of that name is a day everywhere. */
const argumentType = ({ name, uses }: CallParameter, days: readonly string[]): TypeNode => {
  const words: readonly ArgumentWord[] = days.includes(name)
    ? ["Date", "DateOnly", "Literal"]
    : [...new Set(uses.flatMap(wordsOfArgument))].sort();
  return unionOf(words.map((word) => argumentTypes[word]));
};

/** What an argument may be, in the order of the words. */
const argumentTypes = {
  Date: globalType("Date"),
  DateOnly: reference(runtimeSymbol("DateOnly")),
  Literal: reference(runtimeSymbol("Literal")),
  boolean: keyword("boolean"),
  number: keyword("number"),
  string: keyword("string"),
};

type ArgumentWord = keyof typeof argumentTypes;

/**
 * The runtime puts strings in quotes, so that an argument without quotes is anything else (OData URL Conventions 4.01, section 5.1.1.6).
 * A page that leaves the quotes of a string out is followed by `Literal`.
 */
const wordsOfArgument = ({ quoted, type }: StepArgument): readonly ArgumentWord[] =>
  quoted ? ["string"] : [...unquotedWords(type), "Literal"];

const unquotedWords = (type: TypeRef): readonly ArgumentWord[] => {
  if (type.kind !== "primitive") return ["string", "number", "boolean", "Date"];
  switch (type.name) {
    case "Edm.Boolean":
      return ["boolean"];
    case "Edm.Byte":
    case "Edm.SByte":
    case "Edm.Int16":
    case "Edm.Int32":
    case "Edm.Int64":
    case "Edm.Single":
    case "Edm.Double":
    case "Edm.Decimal":
      return ["number"];
    case "Edm.DateTimeOffset":
      return ["Date"];
    case "Edm.String":
      return ["string"];
    case "Edm.Date":
    case "Edm.TimeOfDay":
    case "Edm.Duration":
    case "Edm.Guid":
    case "Edm.Binary":
    case "Edm.Stream":
      return [];
    case "Json":
      return ["string", "number", "boolean", "Date"];
  }
};
