import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ProblemReply, ReceivedRequest, Reply } from "../messages.js";
import type { AnsweredRequest } from "./answered-request.js";
import { problemReplies } from "./problem-replies.js";
import { readBody } from "./read-body.js";
import { sendReply } from "./send-reply.js";

/** How requests are answered. */
export interface ExchangeOptions {
  readonly reply: (received: ReceivedRequest, refuse: ProblemReply) => Reply | Promise<Reply>;
  /** Bytes that the body of a request may have. */
  readonly maxBody: number;
  readonly onAnswered: (answered: AnsweredRequest) => void;
}

/** Answers what arrives on a connection. Whatever goes wrong is an answer too; a client that went away gets none. */
export const exchange = async (
  message: IncomingMessage,
  response: ServerResponse,
  options: ExchangeOptions,
): Promise<void> => {
  const start = performance.now();
  const { method = "", url = "" } = message;
  const reply = await replyTo(message, options);
  if (reply === undefined || response.destroyed) return;
  sendReply(reply, response, method);
  options.onAnswered({
    method,
    path: url.split(/[?#]/, 1)[0] ?? "",
    status: reply.status,
    ...(reply.example !== undefined && { example: reply.example }),
    milliseconds: performance.now() - start,
  });
};

const replyTo = async (message: IncomingMessage, { reply, maxBody }: ExchangeOptions): Promise<Reply | undefined> => {
  const { method = "", url = "", headers } = message;
  const clientRequestId = message.headersDistinct["client-request-id"]?.[0];
  const refuse = problemReplies({ date: new Date(), requestId: randomUUID(), clientRequestId });
  try {
    const read = await readBody(message, maxBody);
    if (read.kind === "aborted") return undefined;
    if (read.kind === "too-long") {
      return refuse({ status: 413, code: "RequestTooLarge", message: `The body has more than ${maxBody} bytes.` });
    }
    return await reply({ method, url, headers, body: read.body }, refuse);
  } catch (error) {
    return refuse({ status: 500, code: "InternalServerError", message: `Bug: ${String(error)}` });
  }
};
