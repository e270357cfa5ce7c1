import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { photo, startApiServer, startStorageServer } from "./api-server.js";
import type { BrowserPage } from "./browser-page.js";
import { openBrowserPage } from "./browser-page.js";
import { findBrowser } from "./find-browser.js";
import type { LoopbackServer, ReceivedRequest } from "./loopback-server.js";

const browser = findBrowser();
const title = browser === undefined ? "in Chromium: skipped, for none is in PATH or named by CHROMIUM" : "in Chromium";

/** What the page tells of a photo. */
const content = { type: "image/jpeg", bytes: [...photo] };

describe.skipIf(browser === undefined)(title, () => {
  let api: LoopbackServer;
  let storage: LoopbackServer;
  let page: BrowserPage;

  beforeAll(async () => {
    storage = await startStorageServer();
    api = await startApiServer(storage.origin);
    page = await openBrowserPage(browser ?? "");
  });

  afterAll(async () => {
    await page.close();
    await api.close();
    await storage.close();
  });

  const last = ({ received }: LoopbackServer): ReceivedRequest | undefined => received.at(-1);

  test("a call has the token, and gives what was read", async () => {
    expect(await page.run("get", api.origin)).toEqual({ displayName: "Ann" });
    expect(last(api)?.headers.authorization).toBe("Bearer secret");
  });

  test("a failure is an ApiError that knows what the service said", async () => {
    const facts = { status: 404, code: "itemNotFound", message: "Nobody is called that.", requestId: "r1" };
    expect(await page.run("error", api.origin)).toEqual(facts);
  });

  test("a Date in a body is sent as a string", async () => {
    await page.run("date", api.origin);
    const sent = { message: { receivedDateTime: "2024-05-06T07:08:09.000Z" } };
    expect(JSON.parse(String(last(api)?.body))).toEqual(sent);
    expect(last(api)?.headers["content-type"]).toBe("application/json");
  });

  test("content comes down as a Blob of its type", async () => {
    expect(await page.run("download", api.origin)).toEqual(content);
  });

  test("bytes go up as they are", async () => {
    await page.run("upload", api.origin);
    expect([...(last(api)?.body ?? [])]).toEqual([0xff, 0x00, 0x80]);
  });

  test("a redirect to another origin is followed without the token", async () => {
    expect(await page.run("redirect", api.origin)).toEqual(content);
    expect(last(api)?.headers.authorization).toBe("Bearer secret");
    expect(last(storage)).toMatchObject({ method: "GET", url: "/photo" });
    expect(last(storage)?.headers).not.toHaveProperty("authorization");
  });

  test("the elements of all pages come one after the other", async () => {
    expect(await page.run("paging", api.origin)).toEqual(["Ann", "Ben"]);
  });

  test("a call that is throttled is repeated", async () => {
    expect(await page.run("retry", api.origin)).toEqual({ displayName: "Ben" });
    expect(api.received.filter(({ url }) => url === "/v1.0/users/busy")).toHaveLength(2);
  });

  test("a call ends when its time is over", async () => {
    expect(await page.run("timeout", api.origin)).toBe("TimeoutError");
  });
});
