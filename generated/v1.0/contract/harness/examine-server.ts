import type { Fetch } from "../../runtime/index.js";
import { answerFaults } from "./faults/answer-faults.js";
import { bodyFaults, checkGivenBody, lacksBody, typeOfAnswer, undocumentedIn } from "./faults/body-checks.js";
import { bodyWithOwnIds, urlWithOwnIds } from "./calls/own-ids.js";
import { cameRequest, receivedMessage } from "./calls/came-messages.js";
import type { Contract } from "./contract.js";
import { type Examination, distinct } from "./faults/examination.js";
import type { Example } from "./messages/example.js";
import { type Fault, faultAt } from "./faults/fault.js";
import { type MadeCall, makeCall } from "./calls/make-call.js";
import { requestMessageFaults } from "./faults/message-faults.js";
import { answerAsShown, type ReceivedAnswer, receivedAnswer } from "./messages/received-answer.js";
import { requestFaults } from "./faults/request-faults.js";
import { type HeldAnswer, serverFaults } from "./faults/server-faults.js";
import { sendNamed, type TestedServer, movedUrl } from "./calls/tested-server.js";

/** What is sent where. */
export interface ServerContract<Client> extends Contract<Client> {
  readonly server: TestedServer;
}

/** Sends the documented call to a server, and holds the request against the example, and the answer against the docs. */
export const examineServer = async <Client extends object>(
  { name, example }: { readonly name: string; readonly example: Example<Client> },
  contract: ServerContract<Client>,
): Promise<Examination> => {
  const { request } = example;
  const { made, received } = await callServer(example, contract, sendNamed(name));
  const given = checkGivenBody(made.body, example, contract);
  const ofRequest = [
    ...requestMessageFaults(request),
    ...requestFaults(request, made, contract.baseUrl),
    ...bodyFaults("request", given),
  ];
  const mayBeRefused = ofRequest.length > 0 || given.undocumented.length > 0 || lacksBody(made.body, example, contract);
  const isHeld = isDocumentedCall(ofRequest) && !(mayBeRefused && isRefusal(received));
  const answer = isHeld ? await heldAnswer(example, contract, { made, received }) : nothing;
  return {
    faults: distinct([...ofRequest, ...answer.faults]),
    undocumented: [...undocumentedIn("request", given), ...answer.undocumented],
    came: {
      request: cameRequest(request, made),
      response: received === undefined ? {} : receivedMessage(example.answer, received),
    },
  };
};

interface Exchange {
  readonly made: MadeCall;
  /** Absent where no answer came. */
  readonly received: ReceivedAnswer | undefined;
}

const callServer = async <Client extends object>(
  example: Example<Client>,
  { createClient, baseUrl, server }: ServerContract<Client>,
  send: Fetch,
): Promise<Exchange> => {
  let received: ReceivedAnswer | undefined;
  const { token, timeout, ids = new Map<string, string>() } = server;
  const auth = token === undefined ? {} : { auth: () => token };
  const made = await makeCall(
    example,
    (fetch) => createClient({ fetch, baseUrl: server.baseUrl, timeout, ...auth }),
    async (url, init) => {
      const target = movedUrl(url, baseUrl, server.baseUrl);
      if (target === undefined) throw new Error(`${url} is no URL of ${server.baseUrl}`);
      const response = await send(urlWithOwnIds(target, ids), {
        ...init,
        body: bodyWithOwnIds(init.body ?? null, ids),
      });
      received = await receivedAnswer(response);
      return response;
    },
  );
  const asDocumented = made.sent.map((one) => ({ ...one, url: movedUrl(one.url, server.baseUrl, baseUrl) ?? one.url }));
  return { made: { ...made, sent: asDocumented }, received };
};

const nothing: HeldAnswer = { faults: [], undocumented: [] };

/** Whether the request goes where the example says: the answer to another one says nothing of the docs. */
const isDocumentedCall = (ofRequest: readonly Fault[]): boolean =>
  !ofRequest.some(({ place }) => place.part === "url" || place.part === "method");

const isRefusal = (received: ReceivedAnswer | undefined): boolean =>
  received !== undefined && received.status >= 400 && received.status < 500;

const heldAnswer = async <Client>(
  example: Example<Client>,
  contract: Contract<Client>,
  { made: { outcome }, received }: Exchange,
): Promise<HeldAnswer> => {
  const { answer: shown, request } = example;
  // A status that HTTP does not have is the fault of the docs.
  if (shown === undefined || shown.status < 200 || shown.status > 599) return nothing;
  if (received === undefined) return { faults: [noAnswer(outcome)], undocumented: [] };
  const type = typeOfAnswer(example, contract);
  const select = request.query?.["$select"];
  const { faults, undocumented } = serverFaults(received, {
    shown,
    type,
    schema: contract.schema,
    bareAnswers: contract.bareAnswers,
    select: typeof select === "string" ? select : undefined,
  });
  const isSame = received.status === shown.status;
  return {
    faults: [...faults, ...(isSame ? await answerFaults(answerAsShown(received), outcome) : [])],
    undocumented,
  };
};

const noAnswer = (outcome: MadeCall["outcome"]): Fault => {
  const cause = outcome.kind === "error" && outcome.error instanceof Error ? outcome.error.cause : undefined;
  const reason =
    outcome.kind === "error" ? `${String(outcome.error)}${cause === undefined ? "" : ` (${String(cause)})`}` : "";
  return faultAt({ in: "response", part: "status", pointer: "", rule: "no-answer" }, `No answer came: ${reason}.`);
};
