import { createServer } from "node:http";
import type { ApiModel } from "../model/api.js";
import { answerRequest } from "./answer-request.js";
import type { AnsweredRequest } from "./connection/answered-request.js";
import { preflightReply } from "./connection/cors.js";
import { exchange, type ExchangeOptions } from "./connection/exchange.js";
import { listen, type Listening } from "./connection/listen.js";
import { refuseMessage } from "./connection/refuse-message.js";
import { createChance, delayRequest, type Disturbances, failRequest } from "./disturbances.js";
import { servedApi } from "./routing/served-api.js";

/** How a mock server is to run. */
export interface MockOptions extends Disturbances {
  /** 0, which is also the default, picks a free one. */
  readonly port?: number | undefined;
  /** Loopback unless told otherwise. */
  readonly host?: string | undefined;
  /** Refuse requests that do not fit the docs with 400 and the list of faults. */
  readonly validate?: boolean | undefined;
  /** Bytes that the body of a request may have; 4 MiB unless told otherwise. */
  readonly maxBody?: number | undefined;
  /** What chance starts from: the same seed and requests give the same failures. */
  readonly seed?: number | undefined;
  /** Called after each request. */
  readonly onAnswered?: ((answered: AnsweredRequest) => void) | undefined;
}

/** Serves the examples of models over HTTP, each model under its version and under the path of its base URL. Rejected with the system's error where the port can't be had. */
export const startMock = async (apis: readonly ApiModel[], options: MockOptions = {}): Promise<Listening> => {
  const { host = "127.0.0.1", port = 0, maxBody = 4 * 1024 * 1024, onAnswered = () => {} } = options;
  const reply = replyWith(apis, options);
  const server = createServer((message, response) => {
    // What could not be sent, or told, ends this connection and nothing else.
    exchange(message, response, { reply, maxBody, onAnswered }).catch(() => response.destroy());
  });
  server.on("clientError", refuseMessage);
  return listen(server, { host, port });
};

const replyWith = (apis: readonly ApiModel[], options: MockOptions): ExchangeOptions["reply"] => {
  const answering = { apis: apis.map(servedApi), validate: options.validate === true };
  const chance = createChance(options.seed ?? Date.now());
  return async (received, refuse) => {
    const preflight = preflightReply(received);
    if (preflight !== undefined) return preflight;
    await delayRequest(options, chance);
    const failure = failRequest(options, chance);
    return failure === undefined ? answerRequest(received, answering, refuse) : refuse(failure);
  };
};
