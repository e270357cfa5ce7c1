import type { Fetch } from "../../runtime/index.js";
import { answerFindings } from "./faults/answer-faults.js";
import { bodyFindings, checkAnswerBody, checkGivenBody, typeOfAnswer, undocumentedIn } from "./faults/body-checks.js";
import { cameRequest, returnedAnswer } from "./calls/came-messages.js";
import type { Contract } from "./contract.js";
import { documentedResponse } from "./messages/documented-response.js";
import { type Examination, distinct } from "./faults/examination.js";
import type { Example } from "./messages/example.js";
import { type Finding, findingAt } from "./faults/fault.js";
import { toJson } from "./schema/json-kinds.js";
import { makeCall } from "./calls/make-call.js";
import { messageFaults } from "./faults/message-faults.js";
import { requestFindings } from "./faults/request-faults.js";
import { undocumentedChanges } from "./faults/undocumented.js";

/** Makes the documented call, answers it as documented, and tells every way in which page, client and model disagree. */
export const examineExample = async <Client extends object>(
  example: Example<Client>,
  contract: Contract<Client>,
): Promise<Examination> => {
  const { request, answer } = example;
  const createClient = (fetch: Fetch): Client => contract.createClient({ fetch });
  const made = await makeCall(example, createClient, async () => documentedResponse(answer ?? { status: 204 }));
  const type = typeOfAnswer(example, contract);
  const given = checkGivenBody(made.body, example, contract);
  const shown = checkAnswerBody(toJson(answer?.body), answer, { type, schema: contract.schema });
  const undocumented = [...undocumentedIn("request", given), ...undocumentedIn("response", shown)];
  const findings = [
    ...messageFaults(example, type),
    ...requestFindings(request, made, contract.baseUrl),
    ...bodyFindings("request", given),
    ...(answer === undefined || made.sent.length === 0 ? [] : await answerFindings(answer, made.outcome)),
    ...bodyFindings("response", shown),
    ...(type === undefined ? untypedFindings(example) : []),
    ...undocumentedChanges(example.undocumented ?? [], undocumented),
  ];
  return {
    findings: distinct(findings),
    undocumented,
    came: { request: cameRequest(request, made), response: returnedAnswer(answer, made.outcome) },
  };
};

/** JSON that is held against nothing, and not known to be. */
const untypedFindings = ({ answer, isUntyped }: Example<never>): readonly Finding[] => {
  if (answer === undefined || isUntyped === true || toJson(answer.body) === undefined) return [];
  const place = { in: "response", part: "status", pointer: "", rule: "undocumented" } as const;
  return [findingAt(place, `No page says what comes back with ${answer.status}.`)];
};
