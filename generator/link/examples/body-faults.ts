import {
  checkAnswer,
  checkBody,
  type CheckBasis,
  type Schema,
  type SchemaFault,
} from "../../../templates/contract/harness/schema/schema.js";
import { unreadableBody } from "../../diagnostics/fault-sentences.js";
import type { ExampleResponse, Fault } from "../../model/example.js";
import type { Operation } from "../../model/operation.js";
import type { MessageBody } from "../../model/message.js";
import type { Origin } from "../../model/source.js";

/** What contradicts the docs in the body of an example's request. */
export const requestBodyFaults = (
  body: MessageBody,
  { method, requestBody }: Operation,
  schema: Schema,
): readonly Fault[] => {
  if (body.kind === "broken") return [broken("request", body)];
  if (body.kind !== "json" || requestBody === undefined) return [];
  const { type, properties } = requestBody;
  return checkBody(body.value, { type, properties, method }, schema).faults.map((fault) =>
    faultOf("request", fault, body.origin),
  );
};

/** What contradicts the docs in the body of an example's answer. */
export const responseBodyFaults = (
  response: ExampleResponse,
  operation: Operation,
  { schema, bareAnswers }: Pick<CheckBasis, "schema" | "bareAnswers">,
): readonly Fault[] => {
  const { body, status, truncated, optionalProperties } = response;
  if (body.kind === "broken") return [broken("response", body)];
  const type = operation.responses.find((documented) => documented.status === status)?.type;
  if (body.kind !== "json" || type === undefined) return [];
  return checkAnswer(body.value, type, { schema, bareAnswers, truncated, optionalProperties }).faults.map((fault) =>
    faultOf("response", fault, body.origin),
  );
};

const faultOf = (side: Fault["in"], { pointer, rule, message, actual }: SchemaFault, origin: Origin): Fault => ({
  in: side,
  part: "body",
  pointer,
  rule,
  message,
  actual,
  origin,
});

const broken = (side: Fault["in"], { reason, origin }: Extract<MessageBody, { readonly kind: "broken" }>): Fault => ({
  in: side,
  part: "body",
  pointer: "",
  ...unreadableBody(reason),
  origin,
});
