import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

/** A server that only this machine can reach. */
export interface LoopbackServer {
  readonly origin: string;
  /** What arrived so far, in order; preflights (WHATWG Fetch, section 3.2.2) are not among it. */
  readonly received: readonly ReceivedRequest[];
  readonly close: () => Promise<void>;
}

/** Answers a request once its body is there. */
export type Answering = (request: ReceivedRequest, response: ServerResponse) => void;

/** Starts a server that pages of any origin may call, with any header, and whose headers they may read. */
export const startLoopbackServer = async (answer: Answering): Promise<LoopbackServer> => {
  const received: ReceivedRequest[] = [];
  const server = createServer(async (message, response) => {
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-expose-headers", "*");
    if (message.method === "OPTIONS") return allow(response);
    const { method = "", url = "", headers } = message;
    const request = { method, url, headers, body: await bodyOf(message) };
    received.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port");
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin: `http://127.0.0.1:${address.port}`, received, close };
};

/** `*` does not stand for `authorization`, which has to be named. */
const allow = (response: ServerResponse): void => {
  response.setHeader("access-control-allow-headers", "authorization, *");
  response.setHeader("access-control-allow-methods", "GET, POST, PUT, PATCH, DELETE");
  response.writeHead(204).end();
};

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};
