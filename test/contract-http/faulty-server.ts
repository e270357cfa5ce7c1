import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** An answer on its way. */
export interface PassingAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a server does wrong: to the answer, which may depend on what was sent. */
export type Plant = (answer: PassingAnswer, sent: string) => PassingAnswer;

/** Passes all requests on to a right server, and spoils the answers to some, by verb and target, as in `GET /me`. */
export const startFaultyServer = async (right: string, plants: Readonly<Record<string, Plant>>) => {
  const server = createServer(async (request, response) => {
    const sent = await text(request);
    const answer = await passOn(request, right, sent);
    const plant = plants[`${request.method} ${request.url}`];
    const { status, headers, body } = plant === undefined ? answer : plant(answer, sent);
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { url: `http://127.0.0.1:${isPort(address) ? address.port : ""}`, close: () => server.close() };
};

const passOn = async (
  { method = "GET", url = "/", headers }: IncomingMessage,
  right: string,
  sent: string,
): Promise<PassingAnswer> => {
  const kept = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && /^(?:prefer|content-type)$/.test(name) ? [[name, value]] : [],
  );
  const answer = await fetch(right + url, {
    method,
    headers: kept,
    redirect: "manual",
    ...(sent !== "" && { body: sent }),
  });
  return { status: answer.status, headers: ownHeaders(answer), body: await answer.text() };
};

/** Those that do not belong to the connection. */
const ownHeaders = ({ headers }: Response): PassingAnswer["headers"] =>
  Object.fromEntries(
    [...headers].filter(([name]) => !/^(?:connection|keep-alive|content-length|transfer-encoding)$/.test(name)),
  );

const isPort = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === "object" && address !== null;
