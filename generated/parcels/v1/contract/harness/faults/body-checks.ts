import { checkAnswer } from "../schema/check-answer.js";
import { checkBody } from "../schema/check-body.js";
import type { Contract } from "../contract.js";
import type { Example, ShownAnswer } from "../messages/example.js";
import { type Fault, faultAt } from "./fault.js";
import { emptyCheck } from "../schema/open-check.js";
import type { RecordedBody } from "../calls/record-body.js";
import type { JsonValue, SchemaCheck, SchemaType } from "../schema/schema-types.js";
import type { UndocumentedProperty } from "./undocumented.js";

/** Holds the body that was given to the client against the model. */
export const checkGivenBody = <Client>(
  body: RecordedBody,
  { operation }: Example<Client>,
  { operations, schema }: Contract<Client>,
): SchemaCheck => {
  const documented = operations[operation]?.body;
  if (documented === undefined || body.kind !== "json") return emptyCheck();
  return checkBody(JSON.parse(body.text), documented, schema);
};

/** Whether an example shows no body for an operation that the docs give one. */
export const lacksBody = <Client>(
  body: RecordedBody,
  { operation }: Example<Client>,
  { operations }: Contract<Client>,
): boolean => body.kind === "none" && operations[operation]?.body !== undefined;

/** What the docs say comes back with the status that an example shows. */
export const typeOfAnswer = <Client>(
  { operation, answer }: Example<Client>,
  { operations }: Contract<Client>,
): SchemaType | undefined => (answer === undefined ? undefined : operations[operation]?.answers[String(answer.status)]);

/** Holds the body of an answer against the model; it may leave out what the example's annotation says. */
export const checkAnswerBody = (
  body: JsonValue | undefined,
  answer: ShownAnswer | undefined,
  { type, ...basis }: { readonly type: SchemaType | undefined } & Pick<Contract<unknown>, "schema" | "bareAnswers">,
): SchemaCheck =>
  type === undefined || body === undefined ? emptyCheck() : checkAnswer(body, type, { ...answer, ...basis });

/** The faults that a check found in a body, as those of its example. */
export const bodyFaults = (side: "request" | "response", { faults }: SchemaCheck): readonly Fault[] =>
  faults.map(({ pointer, rule, message, documented }) =>
    faultAt({ in: side, part: "body", pointer, rule }, message, { value: `(${documented})` }),
  );

/** The properties of a body that no page documents. */
export const undocumentedIn = (
  side: "request" | "response",
  { undocumented }: SchemaCheck,
): readonly UndocumentedProperty[] => undocumented.map((pointer) => ({ side, pointer }));
