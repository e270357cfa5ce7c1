import { connect } from "node:net";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type StartedMock, start } from "../start.js";

/** Sends bytes as they are, and gives what comes back until the server ends the connection or falls silent. */
const sendBytes = (url: string, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let came = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.end(bytes));
    socket.on("data", (chunk) => (came += chunk.toString("latin1")));
    socket.on("error", () => resolve(came));
    socket.on("close", () => resolve(came));
  });

const isAlive = async ({ send }: StartedMock): Promise<boolean> => (await send("/v1.0/me")).status === 200;

test.each([
  ["a header that is too long", `GET /v1.0/me HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(40_000)}\r\n\r\n`, "431"],
  ["no HTTP", "\u0000\u0001\u0002 hello\r\n\r\n", "400"],
  ["an unknown method", "BREW /v1.0/me HTTP/1.1\r\nHost: a\r\n\r\n", "400"],
])("%s gets a clear answer", async (_, bytes, status) => {
  const mock = await start();
  const answer = await sendBytes(mock.url, bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} [^]*\\r\\n\\r\\n\\{"error":\\{"code":`));
  expect(await isAlive(mock)).toBe(true);
});

test.each([
  ["a body that breaks off", "POST /v1.0/users HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{"],
  ["a header that breaks off", "POST /v1.0/users HTTP/1.1\r\nHost:"],
  ["an absolute target", "GET http://a/v1.0/me HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"],
  ["a target that is a star", "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"],
])("%s does no harm", async (_, bytes) => {
  const mock = await start();
  await sendBytes(mock.url, bytes);
  expect(await isAlive(mock)).toBe(true);
});

const word = fc.oneof(
  fc.constantFrom("v1.0", "users", "me", "$ref", "root:", ":", "delta()", "a('", "%zz", "%27", "..", "", "?", "$top=1"),
  fc.string({ maxLength: 12, unit: "grapheme" }).map((text) => encodeURI(text)),
  fc.stringMatching(/^[!-~]{0,20}$/),
);

const body = fc.oneof(fc.json(), fc.string(), fc.constantFrom("{", '{"a":', "[[[[", '"\\ud800"', "nul"));

test("whatever is asked is answered, never with a failure of the server", async () => {
  const mock = await start({ validate: true });
  const methods = fc.constantFrom("GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS");
  const media = fc.constantFrom("application/json", "text/plain", "application/json; charset=", ";", "a/b+json");
  const request = fc.record({ method: methods, words: fc.array(word, { maxLength: 7 }), media, body });
  await fc.assert(
    fc.asyncProperty(request, async ({ method, words, media: type, body: sent }) => {
      const target = `/v1.0/${words.join("/")}`.replaceAll(/[^!-~]/g, "");
      const bytes = Buffer.from(sent).toString("latin1");
      const head = `${method} ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: ${type}\r\n`;
      const answer = await sendBytes(mock.url, `${head}Content-Length: ${bytes.length}\r\n\r\n${bytes}`);
      expect(answer).toMatch(/^HTTP\/1\.1 (?:[234]\d\d|501) /);
    }),
    { numRuns: 300 },
  );
  expect(await isAlive(mock)).toBe(true);
});
