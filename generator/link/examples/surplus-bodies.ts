import type { Example, Fault } from "../../model/example.js";
import type { HttpMethod, MessageBody } from "../../model/message.js";

const methodsWithBody: ReadonlySet<HttpMethod> = new Set(["POST", "PATCH", "PUT"]);

/** Statuses whose answers have no body (WHATWG Fetch, "null body status"). */
const bodilessStatuses: ReadonlySet<number> = new Set([204, 205, 304]);

/** Bodies that an example shows where HTTP has none: with a method that sends nothing, or a status that returns nothing. */
export const surplusBodies = ({ request, response }: Pick<Example, "request" | "response">): readonly Fault[] => [
  ...(methodsWithBody.has(request.method) ? [] : surplus("request", request.body, `${request.method} takes no body.`)),
  ...(response === undefined || !bodilessStatuses.has(response.status)
    ? []
    : surplus("response", response.body, `An answer with the status ${response.status} has no body.`)),
];

const surplus = (side: Fault["in"], body: MessageBody, message: string): readonly Fault[] =>
  body.kind === "none"
    ? []
    : [{ in: side, part: "body", pointer: "", rule: "unexpected-body", message, origin: body.origin }];
