import { undocumentedName } from "../../../../templates/contract/harness/faults/undocumented.js";
import type { ShownAnswer } from "../../../../templates/contract/harness/messages/example.js";
import { checkAnswer } from "../../../../templates/contract/harness/schema/schema.js";
import type { ExampleResponse } from "../../../model/example.js";
import type { Operation } from "../../../model/operation.js";
import type { TypeRef } from "../../../model/type.js";
import { entry, type Expression, stringList, stringNode, stringRecord } from "../code/expression.js";
import { runtimeSymbol } from "../code/symbol.js";
import { reference, type TypeNode } from "../code/type-node.js";
import { isKeyword, unionOf } from "../code/type-questions.js";
import type { TypeNaming } from "../names/type-naming.js";
import type { ClientPlan } from "../plan-client.js";
import { typeNodeOf, withoutRelatives } from "../types/type-node-of.js";
import { jsonExpression } from "./json-expression.js";
import { marksOf, noMarks } from "./marks.js";
import type { ShownValue } from "./shown-value.js";

/** The answer of an example as its test has it, and what is known of its type. */
export interface AnswerToShow {
  readonly response: ExampleResponse;
  readonly shown: ShownAnswer;
  /** What the docs say comes back with its status. */
  readonly type: TypeRef | undefined;
  /** The method's result, as far as that says anything of JSON. */
  readonly result: TypeNode | undefined;
}

/** The documented answer; a body of JSON is held against its type by `satisfies`. */
export const answerValue = (answer: AnswerToShow, client: ClientPlan): ShownValue => {
  const { status, headers, truncated, optionalProperties, text, brokenJson } = answer.shown;
  const body = jsonBody(answer, client);
  const members = [
    entry("status", { kind: "number", value: status }),
    ...(headers === undefined ? [] : [entry("headers", stringRecord(Object.entries(headers)))]),
    ...(truncated === undefined ? [] : [entry("truncated", { kind: "boolean", value: true })]),
    ...(optionalProperties === undefined ? [] : [entry("optionalProperties", stringList(optionalProperties))]),
    ...(body === undefined ? [] : [entry("body", body.value)]),
    ...(text === undefined ? [] : [entry("text", stringNode(text))]),
    ...(brokenJson === undefined ? [] : [entry("brokenJson", stringNode(brokenJson))]),
  ];
  return { value: { kind: "object", members }, undocumented: body?.undocumented ?? [] };
};

/** What the docs say comes back with a status. */
export const typeOfAnswer = ({ responses }: Operation, status: number): TypeRef | undefined =>
  responses.find((response) => response.status === status)?.type;

/** What the method's result is for a type of its answer; `undefined` where it says nothing of JSON. */
export const resultOf = (type: TypeRef, naming: TypeNaming): TypeNode | undefined => {
  const alternatives = type.kind === "union" ? withoutRelatives(type.of, naming) : [type];
  const result = unionOf(alternatives.map((alternative) => alternativeOf(alternative, naming)));
  return isKeyword(result, "unknown") ? undefined : result;
};

const alternativeOf = (type: TypeRef, naming: TypeNaming): TypeNode =>
  type.kind === "collection" && naming.protocol === "odata"
    ? reference(runtimeSymbol("Collection"), typeNodeOf(type.of, naming))
    : typeNodeOf(type, naming);

const jsonBody = ({ response, type, result }: AnswerToShow, { atlas, naming }: ClientPlan): ShownValue | undefined => {
  const { body } = response;
  if (body.kind !== "json") return undefined;
  if (type === undefined) return { value: jsonExpression(body.value, noMarks), undocumented: [] };
  const check = checkAnswer(body.value, type, {
    ...response,
    schema: atlas.hierarchy.types,
    bareAnswers: naming.protocol === "none",
  });
  const undocumented = check.undocumented.map((pointer) => undocumentedName({ side: "response", pointer }));
  return { value: satisfying(jsonExpression(body.value, marksOf(check)), result), undocumented };
};

const satisfying = (value: Expression, type: TypeNode | undefined): Expression =>
  type === undefined ? value : { kind: "satisfies", value, type };
