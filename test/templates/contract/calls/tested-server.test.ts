import { expect, test } from "vitest";
import { movedUrl, testedServer } from "../../../../templates/contract/harness/calls/tested-server.js";

test("the environment names a server, or none", () => {
  expect(testedServer({}, 5)).toBeUndefined();
  expect(testedServer({ CONTRACT_BASE_URL: "" }, 5)).toBeUndefined();
  const environment = { CONTRACT_BASE_URL: "http://localhost:4010/v1.0/", CONTRACT_TOKEN: "t" };
  expect(testedServer(environment, 5)).toEqual({ baseUrl: "http://localhost:4010/v1.0", token: "t", timeout: 5 });
});

test("no request goes anywhere but to the server that is tested", () => {
  const [docs, server] = ["https://api.example/v1.0", "http://localhost:4010/v1.0"];
  expect(movedUrl(`${docs}/me?$top=1`, docs, server)).toBe(`${server}/me?$top=1`);
  expect(movedUrl(`${server}/me`, docs, server)).toBe(`${server}/me`);
  expect(movedUrl(`${docs}.evil.example/me`, docs, server)).toBeUndefined();
  expect(movedUrl("https://api.example/v1.00/me", docs, server)).toBeUndefined();
});
