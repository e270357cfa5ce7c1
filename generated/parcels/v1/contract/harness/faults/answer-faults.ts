import { AnswerError, ApiError } from "../../../runtime/index.js";
import { compareJson } from "../schema/compare-json.js";
import type { ShownAnswer } from "../messages/example.js";
import { type DocumentedValue, type Fault, faultAt } from "./fault.js";
import { toJson } from "../schema/json-kinds.js";
import type { Envelope, Outcome } from "../calls/outcome.js";
import { hasBody, isBodiless } from "../messages/has-body.js";
import { isValidHeader } from "../messages/headers.js";
import { jsonOrText } from "../messages/parse-json.js";

/** How what the client gave back differs from the answer that it got. */
export const answerFaults = async (answer: ShownAnswer, outcome: Outcome): Promise<readonly Fault[]> => {
  const isError = answer.status >= 300 && answer.status <= 599;
  if (outcome.kind === "value") {
    if (isError) return [statusDiffers(answer, "no error")];
    return [...envelopeDifferences(answer, outcome), ...(await differences(answer, outcome.value))];
  }
  const { error } = outcome;
  if (error instanceof ApiError) {
    const isSame = isError && error.status === answer.status;
    if (!isSame) return [statusDiffers(answer, `an error of status ${error.status}`)];
    return [...envelopeDifferences(answer, error), ...(await differences(answer, error.body))];
  }
  // The fault of the message itself is found without the client.
  const isUnreadable = answer.brokenJson !== undefined || answer.text !== undefined;
  return isUnreadable && error instanceof AnswerError ? [] : [bodyFault(`The client failed: ${String(error)}.`)];
};

const statusDiffers = ({ status }: ShownAnswer, came: string): Fault =>
  faultAt({ in: "response", part: "status", pointer: "", rule: "differs" }, `Documented ${status}, came ${came}.`, {
    value: status,
  });

const bodyFault = (message: string, pointer = "", documented?: DocumentedValue): Fault =>
  faultAt({ in: "response", part: "body", pointer, rule: "not-returned" }, message, documented);

/** A status that no answer can have, and headers that HTTP can't carry, are faults of their own. */
const envelopeDifferences = (answer: ShownAnswer, { status, headers }: Envelope): readonly Fault[] => {
  const isStatusLost = status !== undefined && status !== answer.status && answer.status >= 200 && answer.status <= 599;
  const lost = Object.entries(answer.headers ?? {})
    .filter(([name, value]) => isValidHeader(name, value))
    .filter(([name, value]) => headers !== undefined && headers.get(name) !== value.trim());
  return [
    ...(isStatusLost ? [statusDiffers(answer, String(status))] : []),
    ...lost.map(([name, value]) =>
      faultAt(
        { in: "response", part: "header", pointer: name, rule: "not-returned" },
        `Documented ${JSON.stringify(value)}, came ${JSON.stringify(headers?.get(name) ?? "nothing")}.`,
        { value },
      ),
    ),
  ];
};

/** A text may come back as it is, as JSON, or as a `Blob`; JSON that can't be read may come back as text. */
const differences = async (answer: ShownAnswer, came: unknown): Promise<readonly Fault[]> => {
  const value = came instanceof Blob ? await came.text() : came;
  if (!hasBody(answer) || isBodiless(answer.status)) {
    return value === undefined ? [] : [bodyFault(`Documented nothing, came ${String(value)}.`, "", {})];
  }
  const text = answer.text ?? answer.brokenJson;
  if (text === undefined) return jsonDifferences(answer.body, came instanceof Blob ? jsonOrText(String(value)) : value);
  const isSame = value === text || JSON.stringify(value) === JSON.stringify(jsonOrText(text));
  if (isSame) return [];
  return [bodyFault(`Documented ${JSON.stringify(text)}, came ${JSON.stringify(value)}.`, "", { value: text })];
};

const jsonDifferences = (shown: unknown, came: unknown): readonly Fault[] =>
  compareJson(toJson(shown), toJson(came)).map(({ pointer, message, documented }) =>
    bodyFault(message, pointer, { value: documented }),
  );
