import type { Fetch } from "../../runtime/index.js";
import { answerFaults } from "./faults/answer-faults.js";
import { bodyFaults, checkAnswerBody, checkGivenBody, typeOfAnswer, undocumentedIn } from "./faults/body-checks.js";
import { cameRequest, returnedAnswer } from "./calls/came-messages.js";
import type { Contract } from "./contract.js";
import { documentedResponse } from "./messages/documented-response.js";
import { type Examination, distinct } from "./faults/examination.js";
import type { Example } from "./messages/example.js";
import { type Fault, faultAt } from "./faults/fault.js";
import { toJson } from "./schema/json-kinds.js";
import { makeCall } from "./calls/make-call.js";
import { messageFaults } from "./faults/message-faults.js";
import { requestFaults } from "./faults/request-faults.js";
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
  const shown = checkAnswerBody(toJson(answer?.body), answer, {
    type,
    schema: contract.schema,
    bareAnswers: contract.bareAnswers,
  });
  const undocumented = [...undocumentedIn("request", given), ...undocumentedIn("response", shown)];
  const faults = [
    ...messageFaults(example, type),
    ...requestFaults(request, made, contract.baseUrl),
    ...bodyFaults("request", given),
    ...(answer === undefined || made.sent.length === 0 ? [] : await answerFaults(answer, made.outcome)),
    ...bodyFaults("response", shown),
    ...(type === undefined ? untypedFaults(example) : []),
    ...undocumentedChanges(example.undocumented ?? [], undocumented),
  ];
  return {
    faults: distinct(faults),
    undocumented,
    came: { request: cameRequest(request, made), response: returnedAnswer(answer, made.outcome) },
  };
};

/** JSON that is held against nothing, and not known to be. */
const untypedFaults = ({ answer, isUntyped }: Example<never>): readonly Fault[] => {
  if (answer === undefined || isUntyped === true || toJson(answer.body) === undefined) return [];
  const place = { in: "response", part: "status", pointer: "", rule: "undocumented" } as const;
  return [faultAt(place, `No page says what comes back with ${answer.status}.`)];
};
