import { headerOf, type ReceivedRequest, type Reply, type ReplyHeader } from "../messages.js";

/** What lets pages of any origin read an answer (WHATWG Fetch, section 3.2). */
export const corsHeaders: readonly ReplyHeader[] = [
  ["Access-Control-Allow-Origin", "*"],
  ["Access-Control-Expose-Headers", "*"],
];

/** The answer to a preflight, which allows whatever it asks for; `undefined` for any other request. */
export const preflightReply = (received: ReceivedRequest): Reply | undefined => {
  const method = headerOf(received, "access-control-request-method");
  if (received.method !== "OPTIONS" || method === undefined) return undefined;
  return {
    status: 204,
    headers: [
      ["Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"],
      ["Access-Control-Allow-Headers", headerOf(received, "access-control-request-headers") ?? "*"],
      ["Access-Control-Max-Age", "600"],
    ],
  };
};
