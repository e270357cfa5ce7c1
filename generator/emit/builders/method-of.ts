import type { Operation } from "../../model/operation.js";
import type { HttpMethod } from "../../model/message.js";
import { pascalCase } from "../../text/casing.js";
import type { Member } from "../declarations.js";
import { unionText } from "../type-text.js";
import { bodyType } from "./body-type.js";
import type { BuilderContext } from "./context.js";
import { joinFragments, runtimeType, type Fragment } from "./fragment.js";
import { methodDoc } from "./method-doc.js";
import { numbered } from "./numbered.js";
import { responseType } from "./response-type.js";

/** A method of a builder with what it needs around it. */
export interface MethodFragment extends Omit<Fragment, "text"> {
  readonly member: Member;
}

/** The method that calls the operations of one verb at one node: more than one where pages name the same place in several ways. */
export const methodOf = (operations: readonly Operation[], owner: string, context: BuilderContext): MethodFragment => {
  const [first] = operations;
  if (first === undefined) throw new Error("Bug: a method without an operation.");
  const name = first.method.toLowerCase();
  const prefix = `${owner}${pascalCase(name)}`;
  const body = takesBody(first.method) ? bodyOf(operations, `${prefix}Body`, context) : undefined;
  const answer = answerOf(operations, `${prefix}Response`, context);
  const options = takesQuery(operations) ? "QueryOptions" : "RequestOptions";
  const member: Member = {
    kind: "method",
    name,
    doc: methodDoc(operations),
    parameters: [
      ...(body === undefined ? [] : [{ name: "body", optional: isOptional(operations), type: body.text }]),
      { name: "options", optional: true, type: options },
    ],
    returns: `Promise<${answer.text}>`,
  };
  const needs = joinFragments(body === undefined ? [answer] : [body, answer], () => "");
  return { member, imports: [...needs.imports, runtimeType(options)], declarations: needs.declarations };
};

const takesBody = (method: HttpMethod): boolean => method === "POST" || method === "PUT" || method === "PATCH";

/** Reading always takes query options, whether or not the page speaks of them. */
const takesQuery = (operations: readonly Operation[]): boolean =>
  operations.some(({ method, queryOptions }) => method === "GET" || queryOptions.length > 0);

const bodyOf = (operations: readonly Operation[], name: string, context: BuilderContext): Fragment => {
  const types = operations.flatMap(({ requestBody, method }, index) =>
    requestBody === undefined ? [] : [bodyType(requestBody, { name: numbered(name, index), method }, context)],
  );
  return joinFragments(types, (texts) => (texts.length === 0 ? "undefined" : unionText(texts)));
};

const isOptional = (operations: readonly Operation[]): boolean =>
  operations.some(({ requestBody }) => requestBody === undefined || !requestBody.required);

const answerOf = (operations: readonly Operation[], name: string, context: BuilderContext): Fragment => {
  const answers = operations.map(({ responses }, index) => responseType(responses, numbered(name, index), context));
  return joinFragments(answers, unionText);
};
