import { takesBody } from "../../api/takes-body.js";
import { type FaultSentence, surplusAnswerBody, surplusRequestBody } from "../../diagnostics/fault-sentences.js";
import type { Example, Fault } from "../../model/example.js";
import type { MessageBody } from "../../model/message.js";

/** Statuses whose answers have no body (WHATWG Fetch, "null body status"). */
const bodilessStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

/** Bodies that an example shows where HTTP has none: with a method that sends nothing, or a status that returns nothing. */
export const surplusBodies = ({ request, response }: Pick<Example, "request" | "response">): readonly Fault[] => [
  ...(takesBody(request.method) ? [] : surplus("request", request.body, surplusRequestBody(request.method))),
  ...(response === undefined || !bodilessStatuses.has(response.status)
    ? []
    : surplus("response", response.body, surplusAnswerBody(response.status))),
];

const surplus = (side: Fault["in"], body: MessageBody, sentence: FaultSentence): readonly Fault[] =>
  body.kind === "none" ? [] : [{ in: side, part: "body", pointer: "", ...sentence, origin: body.origin }];
