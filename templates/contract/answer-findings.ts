import { ApiError } from "../runtime/index.js";
import { compareJson } from "./compare-json.js";
import type { ShownAnswer } from "./example.js";
import { type Finding, faultName } from "./finding.js";
import { toJson } from "./json-kinds.js";
import type { Outcome } from "./make-call.js";
import { hasBody, isBodiless } from "./message-faults.js";

/** How what the client gave back differs from the documented answer. */
export const answerFindings = async (shown: ShownAnswer, outcome: Outcome): Promise<readonly Finding[]> => {
  const isError = shown.status >= 300 && shown.status <= 599;
  if (outcome.kind === "value") {
    return isError ? [statusDiffers(shown, "no error")] : differences(shown, outcome.value);
  }
  const { error } = outcome;
  if (error instanceof ApiError) {
    const isSame = isError && error.status === shown.status;
    return isSame ? differences(shown, error.body) : [statusDiffers(shown, `an error of status ${error.status}`)];
  }
  // The fault of the message itself is found without the client.
  const isUnreadable = shown.brokenJson !== undefined || shown.text !== undefined;
  return isUnreadable && error instanceof SyntaxError
    ? []
    : [bodyFinding("not-returned", `The client failed: ${String(error)}.`)];
};

const statusDiffers = (shown: ShownAnswer, came: string): Finding => ({
  fault: faultName({ in: "response", part: "status", pointer: "", rule: "differs" }),
  message: `Documented ${shown.status}, came ${came}.`,
});

const bodyFinding = (rule: string, message: string, pointer = ""): Finding => ({
  fault: faultName({ in: "response", part: "body", pointer, rule }),
  message,
});

/** A text may come back as it is, as JSON, or as a `Blob`; JSON that can't be read may come back as text. */
const differences = async (shown: ShownAnswer, came: unknown): Promise<readonly Finding[]> => {
  const value = came instanceof Blob ? await came.text() : came;
  if (!hasBody(shown) || isBodiless(shown.status)) {
    return value === undefined ? [] : [bodyFinding("not-returned", `Documented nothing, came ${String(value)}.`)];
  }
  const text = shown.text ?? shown.brokenJson;
  if (text === undefined) return jsonDifferences(shown.body, came instanceof Blob ? parse(String(value)) : value);
  const isSame = value === text || JSON.stringify(value) === JSON.stringify(parse(text));
  return isSame
    ? []
    : [bodyFinding("not-returned", `Documented ${JSON.stringify(text)}, came ${JSON.stringify(value)}.`)];
};

const jsonDifferences = (shown: unknown, came: unknown): readonly Finding[] =>
  compareJson(toJson(shown), toJson(came)).map(({ pointer, message }) => bodyFinding("not-returned", message, pointer));

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
