import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";
import { createRuntimeClient, type ClientOptions } from "../../../templates/runtime/index.js";
import { features, type AnyBuilder } from "./recording-client.js";

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What the server does with a request. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
  /** Breaks the connection: before anything is said, or in the middle of the content. */
  readonly breaks?: "before" | "within";
  /** Never answers. */
  readonly hangs?: true;
}

/** A server on a port of its own. */
export interface TestServer {
  readonly origin: string;
  readonly arrived: readonly Arrived[];
}

/** Starts a server that ends with the test; `reply` is told which request it is, from 0. */
export const startServer = async (reply: (request: Arrived, index: number) => Reply): Promise<TestServer> => {
  const arrived: Arrived[] = [];
  const server = createServer(async (message, response) => {
    const { method = "", url = "", headers } = message;
    const request = { method, url, headers, body: await textOf(message) };
    arrived.push(request);
    send(response, reply(request, arrived.length - 1));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port");
  return { origin: `http://127.0.0.1:${address.port}`, arrived };
};

const textOf = async (message: IncomingMessage): Promise<string> => {
  let text = "";
  for await (const chunk of message.setEncoding("utf8")) text += String(chunk);
  return text;
};

const send = (response: ServerResponse, { status = 200, headers, body, breaks, hangs }: Reply): void => {
  if (hangs) return;
  if (breaks === "before") return void response.destroy();
  const isText = typeof body === "string" || body === undefined;
  response.writeHead(status, { ...(!isText && { "content-type": "application/json" }), ...headers });
  if (breaks === undefined) return void response.end(isText ? body : JSON.stringify(body));
  response.write("{", () => response.destroy());
};

/** A client of a server; its waits are short. */
export const clientOf = ({ origin }: TestServer, options: ClientOptions = {}): AnyBuilder =>
  createRuntimeClient<AnyBuilder>({ baseUrl: `${origin}/v1.0` }, { retry: { maxDelay: 5 }, ...features, ...options });

/** What a promise is rejected with. */
export const rejectionOf = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => {
      throw new Error(`Not rejected, but ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason,
  );
