import { answerFindings } from "./answer-findings.js";
import { checkAnswer } from "./check-answer.js";
import { checkBody } from "./check-body.js";
import type { Contract } from "./contract.js";
import type { Example } from "./example.js";
import { type Finding, faultName } from "./finding.js";
import { toJson } from "./json-kinds.js";
import { makeCall } from "./make-call.js";
import { messageFaults } from "./message-faults.js";
import type { RecordedBody } from "./record-body.js";
import { requestFindings } from "./request-findings.js";
import type { SchemaCheck } from "./schema-types.js";

/** Makes the documented call and tells every way in which the page, the client and the model disagree. */
export const examineExample = async <Client extends object>(
  example: Example<Client>,
  contract: Contract<Client>,
): Promise<readonly Finding[]> => {
  const { request, answer } = example;
  const made = await makeCall(example, contract.createClient);
  return distinct([
    ...messageFaults(example, typeOfAnswer(example, contract)),
    ...requestFindings(request, made, contract.baseUrl),
    ...bodyFaults(made.body, example, contract),
    ...(answer === undefined || made.sent.length === 0 ? [] : await answerFindings(answer, made.outcome)),
    ...answerFaults(example, contract),
  ]);
};

const typeOfAnswer = <Client>({ operation, answer }: Example<Client>, contract: Contract<Client>) =>
  answer === undefined ? undefined : contract.operations[operation]?.answers[String(answer.status)];

const bodyFaults = <Client>(
  body: RecordedBody,
  { operation }: Example<Client>,
  contract: Contract<Client>,
): readonly Finding[] => {
  const documented = contract.operations[operation]?.body;
  if (documented === undefined || body.kind !== "json") return [];
  return findingsOf("request", checkBody(JSON.parse(body.text), documented, contract.schema));
};

const answerFaults = <Client>(example: Example<Client>, contract: Contract<Client>): readonly Finding[] => {
  const type = typeOfAnswer(example, contract);
  const body = toJson(example.answer?.body);
  if (type === undefined || body === undefined) return [];
  return findingsOf("response", checkAnswer(body, type, { ...example.answer, schema: contract.schema }));
};

const findingsOf = (side: "request" | "response", { faults }: SchemaCheck): readonly Finding[] =>
  faults.map(({ pointer, rule, message }) => ({
    fault: faultName({ in: side, part: "body", pointer, rule }),
    message,
  }));

const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [finding.fault, finding])).values(),
];
