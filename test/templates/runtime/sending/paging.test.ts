import { expect, test } from "vitest";
import { clientOf, rejectionOf, startServer, type TestServer } from "../test-server.js";

/** Three pages of two users; the last one has a delta link. */
const pagedServer = async (): Promise<TestServer> => {
  const server: TestServer = await startServer(({ url }) => {
    const page = Number(new URL(url, server.origin).searchParams.get("page"));
    const link = (name: string): string => `${server.origin}/v1.0/users?${name}`;
    return {
      body: {
        value: [page * 2, page * 2 + 1],
        ...(page < 2 ? { "@odata.nextLink": link(`page=${page + 1}`) } : { "@odata.deltaLink": link("$deltatoken=d") }),
      },
    };
  });
  return server;
};

const urlsOf = ({ arrived }: TestServer): readonly string[] => arrived.map(({ url }) => url);

const listOf = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

test("all gives the items of all pages, and sends query and headers with the first only or with each", async () => {
  const server = await pagedServer();
  const items = clientOf(server).users.all({ top: 2, headers: { prefer: "odata.maxpagesize=2" } });
  expect(await listOf(items)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(urlsOf(server)).toEqual(["/v1.0/users?$top=2", "/v1.0/users?page=1", "/v1.0/users?page=2"]);
  expect(server.arrived.every(({ headers }) => headers["prefer"] === "odata.maxpagesize=2")).toBe(true);
});

test("pages gives the pages as they came, the last one with its delta link", async () => {
  const server = await pagedServer();
  const pages = await listOf(clientOf(server).users.pages());
  expect(pages).toHaveLength(3);
  expect(pages[2]).toEqual({ value: [4, 5], "@odata.deltaLink": `${server.origin}/v1.0/users?$deltatoken=d` });
});

test("break ends the fetching", async () => {
  const server = await pagedServer();
  for await (const item of clientOf(server).users.all()) if (item === 1) break;
  expect(urlsOf(server)).toEqual(["/v1.0/users"]);
});

test("a link takes the place of the path, whole or relative", async () => {
  const server = await pagedServer();
  const { users } = clientOf(server);
  expect(await listOf(users.all({ link: `${server.origin}/v1.0/users?page=1`, top: 9 }))).toEqual([2, 3, 4, 5]);
  expect(await users.get({ link: "/v1.0/users?page=2" })).toMatchObject({ value: [4, 5] });
  expect(urlsOf(server)).toEqual(["/v1.0/users?page=1", "/v1.0/users?page=2", "/v1.0/users?page=2"]);
});

test("a link to another origin is not followed", async () => {
  const other = await startServer(() => ({}));
  const server = await startServer(() => ({ body: { value: [1], "@odata.nextLink": `${other.origin}/steal` } }));
  const { users } = clientOf(server, { auth: () => "secret" });
  const failed = await rejectionOf(listOf(users.all()));
  expect(failed).toMatchObject({ name: "TypeError", message: expect.stringContaining(other.origin) });
  expect(await rejectionOf(users.get({ link: `${other.origin}/steal` }))).toBeInstanceOf(TypeError);
  expect(other.arrived).toEqual([]);
});

test("behind a proxy, links go on through the base URL when the client is told so", async () => {
  const real = "https://api.example/v1.0";
  const server = await startServer((_, index) => ({
    body: { value: [index], ...(index === 0 && { "@odata.nextLink": `${real}/users?page=1` }) },
  }));
  const proxied = { baseUrl: `${server.origin}/proxy` };
  expect(await listOf(clientOf(server, { ...proxied, proxyOf: `${real}/` }).users.all())).toEqual([0, 1]);
  expect(urlsOf(server)).toEqual(["/proxy/users", "/proxy/users?page=1"]);
  expect(await rejectionOf(clientOf(server, proxied).users.get({ link: `${real}/x` }))).toBeInstanceOf(TypeError);
});

test.each(["https://api.example.evil.example/x", "https://api.example@evil.example/x", "https://other.example/v1.0/x"])(
  "a proxy takes no links to other servers: %s",
  async (link) => {
    const server = await startServer(() => ({}));
    const client = clientOf(server, { baseUrl: server.origin, proxyOf: "https://api.example", auth: () => "secret" });
    expect(await rejectionOf(client.users.get({ link }))).toBeInstanceOf(TypeError);
    expect(server.arrived).toEqual([]);
  },
);

test("a signal is honoured between pages", async () => {
  const server = await pagedServer();
  const controller = new AbortController();
  const seen: unknown[] = [];
  const read = async (): Promise<void> => {
    for await (const item of clientOf(server).users.all({ signal: controller.signal })) {
      seen.push(item);
      controller.abort(new Error("enough"));
    }
  };
  expect(await rejectionOf(read())).toMatchObject({ message: "enough" });
  expect(seen).toEqual([0, 1]);
  expect(server.arrived).toHaveLength(1);
});

test("an answer that is no collection has no items", async () => {
  const server = await startServer(() => ({ status: 204 }));
  expect(await listOf(clientOf(server).users.all())).toEqual([]);
});
