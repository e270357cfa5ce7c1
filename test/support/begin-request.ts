import { once } from "node:events";
import { request, type IncomingMessage } from "node:http";

/** A request that the server has begun to answer. */
export interface BegunRequest {
  readonly answered: Promise<IncomingMessage>;
}

/** Sends `GET` to a URL on a connection of its own, and waits until the server has read it. */
export const beginRequest = async (url: string): Promise<BegunRequest> => {
  const sent = request(url, { agent: false, headers: { expect: "100-continue" } });
  const answered = new Promise<IncomingMessage>((resolve, reject) =>
    sent.once("response", resolve).once("error", reject),
  );
  sent.flushHeaders();
  await once(sent, "continue");
  sent.end();
  return { answered };
};
