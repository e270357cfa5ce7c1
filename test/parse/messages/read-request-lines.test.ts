import { expect, test } from "vitest";
import { readRequestLines } from "../../../generator/parse/messages/read-request-lines.js";

const origin = { page: "api/lamp-get.md", line: 10, column: 1 };

test("each request line of a fence, with its place", () => {
  expect(readRequestLines("GET /lamps\n\n  PATCH /lamps/{id}", origin)).toEqual({
    value: [
      { method: "GET", target: "/lamps", origin },
      { method: "PATCH", target: "/lamps/{id}", origin: { ...origin, line: 12, column: 3 } },
    ],
    diagnostics: [],
  });
});

test.each([
  ["an absolute URL", "https://lamps.example/v1.0/lamps"],
  ["no leading slash", "lamps/{id}"],
  ["a tilde", "~/lamps"],
  ["spaces in a placeholder", "/lamps/{id | name}/shade"],
  ["a query with spaces", "/lamps?$filter=shade eq 'green'"],
])("a target with %s stays as written", (_, target) => {
  expect(readRequestLines(`GET ${target}`, origin).value).toMatchObject([{ target }]);
});

test.each([
  ["the protocol", "GET /lamps HTTP/1.1"],
  ["white space", "GET   /lamps  "],
])("%s is no part of the target", (_, line) => {
  expect(readRequestLines(line, origin).value).toMatchObject([{ target: "/lamps" }]);
});

test("headers, JSON, comments and code are passed over", () => {
  const fence = `POST /lamps\nContent-type: application/json\n\n{"method": "GET"}\n// GET /lamps\nawait client.Get();`;
  expect(readRequestLines(fence, origin).value).toMatchObject([{ method: "POST", target: "/lamps" }]);
});
