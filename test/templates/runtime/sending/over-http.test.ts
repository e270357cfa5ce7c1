import { createServer, type IncomingMessage, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ApiError, createRuntimeClient } from "../../../../templates/runtime/index.js";
import type { AnyBuilder } from "../recording-client.js";

/** Answers with what it was sent; `/users/missing` is not there. */
const server: Server = createServer(async (request, response) => {
  const isMissing = request.url?.endsWith("/missing") === true;
  response.writeHead(isMissing ? 404 : 200, { "content-type": "application/json" });
  const { method, url, headers } = request;
  response.end(
    JSON.stringify(
      isMissing
        ? { error: { code: "nope" } }
        : { method, url, type: headers["content-type"], token: headers.authorization, body: await textOf(request) },
    ),
  );
});

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
};

let client: AnyBuilder;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server has no port");
  client = createRuntimeClient<AnyBuilder>({ baseUrl: `http://127.0.0.1:${address.port}/v1.0` }, { auth: () => "t" });
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test("the URL arrives as it was meant", async () => {
  expect(await client.users.byId("a/b c").f({ p: "it's" }).get({ filter: "x eq 'é'", top: 2 })).toMatchObject({
    method: "GET",
    url: "/v1.0/users/a%2Fb%20c/f(p='it''s')?$filter=x%20eq%20%27%C3%A9%27&$top=2",
    token: "Bearer t",
  });
});

test("JSON, text, forms and streams arrive", async () => {
  expect(await client.users.post({ a: "é" })).toMatchObject({ type: "application/json", body: '{"a":"é"}' });
  expect(await client.users.put("plain")).toMatchObject({ type: "text/plain;charset=UTF-8", body: "plain" });
  expect(await client.users.patch(new URLSearchParams("a=b"))).toMatchObject({ body: "a=b" });
  expect(await client.users.put(new Blob(["one", "two"]).stream())).toMatchObject({ body: "onetwo" });
});

test("an error comes back as an ApiError", async () => {
  await expect(client.users.byId("missing").get()).rejects.toBeInstanceOf(ApiError);
});

test("a call that is given up ends", async () => {
  const signal = AbortSignal.abort();
  await expect(client.users.get({ signal })).rejects.toMatchObject({ name: "AbortError" });
});
