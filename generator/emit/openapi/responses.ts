import type { Example } from "../../model/example.js";
import type { Operation, Response } from "../../model/operation.js";
import { answerContent, type AnswerContext } from "./answer-content.js";
import { contentOf, type ExampleMessage } from "./content.js";
import { unlessEmpty, type ReferenceObject, type ResponseObject } from "./document.js";

/** The operation's answers by status: those that its pages declare, those that only an example shows, and the error. */
export const responsesOf = (
  operation: Operation,
  context: AnswerContext,
): Readonly<Record<string, ResponseObject | ReferenceObject>> => {
  const answers = operation.examples.flatMap((example) => exampleAnswers(example, operation.responses));
  const statuses = new Set([...operation.responses, ...answers].map(({ status }) => status));
  const objects = [...statuses].map((status) => {
    const declared = operation.responses.filter((response) => response.status === status);
    const messages = answers.filter((answer) => answer.status === status);
    return [String(status), responseObject(status, contentOf(answerContent(declared, context), messages), declared)];
  });
  return { ...Object.fromEntries(objects), default: { $ref: "#/components/responses/error" } };
};

interface ExampleAnswer extends ExampleMessage {
  readonly status: number;
}

/** An answer without a status line has the status that the pages declare first. */
const exampleAnswers = (example: Example, declared: readonly Response[]): readonly ExampleAnswer[] => {
  if (example.response === undefined) return [];
  const { headers, body, origin } = example.response;
  const status = example.response.status || (declared[0]?.status ?? 200);
  return [{ example, side: "response", headers, body, origin, status }];
};

const responseObject = (
  status: number,
  content: NonNullable<ResponseObject["content"]>,
  declared: readonly Response[],
): ResponseObject => {
  const descriptions = new Set(declared.map(({ description }) => description).filter((text) => text !== ""));
  return {
    description: [...descriptions].join(" ") || resultOf(status),
    content: unlessEmpty(content),
    "x-docwright-certainty": declared[0]?.certainty ?? "example",
  };
};

/** OpenAPI wants a description of each answer; this is the class of the status (RFC 9110, section 15). */
const resultOf = (status: number): string => {
  if (status < 200) return "The request goes on.";
  if (status < 300) return "The request succeeded.";
  return status < 400 ? "The answer is elsewhere." : "The request failed.";
};
