import type { ServerResponse } from "node:http";
import type { Answering, LoopbackServer } from "./loopback-server.js";
import { startLoopbackServer } from "./loopback-server.js";

/** The bytes of every photo; no text, so that whoever reads it as text changes it. */
export const photo = Buffer.from([0xff, 0xd8, 0x00, 0x80, 0x0a]);

/** Starts an API that knows the calls of the scenarios. Content lies at `storage`, another origin, which a redirect leads to. */
export const startApiServer = (storage: string): Promise<LoopbackServer> => {
  const busy = new Set(["/v1.0/users/busy"]);
  const answers: Readonly<Record<string, Answering>> = {
    "GET /v1.0/users/ann": (_request, response) => sendJson(response, { displayName: "Ann" }),
    "GET /v1.0/users/busy": ({ url }, response) =>
      busy.delete(url)
        ? response.writeHead(429, { "retry-after": "0" }).end()
        : sendJson(response, { displayName: "Ben" }),
    "GET /v1.0/users/slow": () => undefined,
    "GET /v1.0/users": ({ headers }, response) =>
      sendJson(response, {
        value: [{ displayName: "Ann" }],
        "@odata.nextLink": `http://${headers.host}/v1.0/users?$skiptoken=2`,
      }),
    "GET /v1.0/users?$skiptoken=2": (_request, response) => sendJson(response, { value: [{ displayName: "Ben" }] }),
    "POST /v1.0/me/sendMail": (_request, response) => response.writeHead(202).end(),
    "GET /v1.0/me/photo/$value": (_request, response) => sendPhoto(response),
    "PUT /v1.0/me/photo/$value": (_request, response) => response.writeHead(200).end(),
    "GET /v1.0/users/ann/photo/$value": (_request, response) =>
      response.writeHead(302, { location: `${storage}/photo` }).end(),
  };
  return startLoopbackServer((request, response) => {
    const answer = answers[`${request.method} ${request.url}`] ?? notFound;
    answer(request, response);
  });
};

/** Starts the other origin, where content lies. */
export const startStorageServer = (): Promise<LoopbackServer> =>
  startLoopbackServer((_request, response) => sendPhoto(response));

const sendJson = (response: ServerResponse, body: unknown): void => {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
};

const sendPhoto = (response: ServerResponse): void => {
  response.writeHead(200, { "content-type": "image/jpeg" }).end(photo);
};

const notFound: Answering = (_request, response) => {
  response.writeHead(404, { "content-type": "application/json", "request-id": "r1" });
  response.end(JSON.stringify({ error: { code: "itemNotFound", message: "Nobody is called that." } }));
};
