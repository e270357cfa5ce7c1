import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { MessageBlock } from "../../../generator/model/message.js";
import { readMessages } from "../../../generator/parse/messages/read-messages.js";

const origin = { page: "api/lamp-get.md", line: 10, column: 1 };

const read = (fence: string): ReturnType<typeof readMessages> => readMessages(fence, origin, microsoftGraph.messages);

const messages = (fence: string): readonly MessageBlock["message"][] => read(fence).value.map(({ message }) => message);

const json = { name: "Content-type", value: "application/json" };

test("a request and its answer in one fence, each with its place", () => {
  const fence = `POST /lamps\nContent-type: application/json\n\n{"id": 7}\n\nHTTP/1.1 201 Created\nContent-type: application/json\n\n{"id": 8}`;
  expect(read(fence).value).toEqual([
    {
      message: {
        kind: "request",
        method: "POST",
        url: "/lamps",
        headers: [json],
        body: { kind: "json", value: { id: 7 }, origin: { ...origin, line: 13 }, repaired: false },
      },
      origin,
    },
    {
      message: {
        kind: "response",
        status: 201,
        headers: [json],
        body: { kind: "json", value: { id: 8 }, origin: { ...origin, line: 18 }, repaired: false },
      },
      origin: { ...origin, line: 15 },
    },
  ]);
});

test.each([
  ["a relative URL", "GET /lamps/7", "/lamps/7"],
  ["an absolute URL", "GET https://lamps.example/v1.0/lamps", "https://lamps.example/v1.0/lamps"],
  ["no leading slash", "GET lamps/7", "lamps/7"],
  ["the protocol behind the URL", "GET /lamps HTTP/1.1", "/lamps"],
  ["spaces in the URL", "GET /lamps?$filter=shade eq 'green'", "/lamps?$filter=shade eq 'green'"],
  ["a lower case method", "get /lamps", "/lamps"],
  ["a query on lines of its own", "GET /lamps\n?$top=5\n&$skip=5", "/lamps?$top=5&$skip=5"],
  ["an indented continuation", "GET /lamps\n   /7/shade", "/lamps/7/shade"],
])("a request line with %s", (_, fence, url) => {
  expect(messages(fence)).toEqual([{ kind: "request", method: "GET", url, headers: [], body: { kind: "none" } }]);
});

test.each([
  ["HTTP/1.1 200 OK", 200],
  ["HTTP/1.1 204 OK", 204],
  ["HTTP 201 Created", 201],
  ["http/1.1 404 not found", 404],
  ["HTTP/2 202", 202],
])("the status line %s", (fence, status) => {
  expect(messages(fence)).toEqual([{ kind: "response", status, headers: [], body: { kind: "none" } }]);
});

test.each([
  ["where they belong", "\n", "\n\n"],
  ["missing before the body", "\n", "\n"],
  ["before the headers", "\n\n", "\n\n"],
  ["before the headers only", "\n\n", "\n"],
])("blank lines %s", (_, beforeHeaders, beforeBody) => {
  const fence = `HTTP/1.1 200 OK${beforeHeaders}Content-type: application/json${beforeBody}{"id": 7}`;
  expect(messages(fence)).toMatchObject([{ headers: [json], body: { kind: "json", value: { id: 7 } } }]);
});

test("headers in any letter case, whatever the length says", () => {
  expect(messages(`HTTP/1.1 200 OK\ncontent-TYPE: application/json\nContent-length: 2\n\n{"id": 7}`)).toMatchObject([
    {
      headers: [
        { name: "content-TYPE", value: "application/json" },
        { name: "Content-length", value: "2" },
      ],
      body: { value: { id: 7 } },
    },
  ]);
});

test("JSON on an indented line below a request line is its body, not its URL", () => {
  expect(messages(`PATCH /lamps/7\n  {"id": 7}`)).toMatchObject([{ url: "/lamps/7", body: { value: { id: 7 } } }]);
});

test.each([
  ["another type of content", "Content-type: text/csv", "Id,Shade\n7,green"],
  ["JSON by its look, of another type", "Content-type: text/plain", `{"id": 7}`],
  ["lines that look like headers", "Content-type: text/vcard", "BEGIN:VCARD\nFN:Ada"],
  ["parts that look like messages", "Content-type: multipart/mixed; boundary=x", "--x\nGET /lamps HTTP/1.1\n--x--"],
])("text as body: %s", (_, header, text) => {
  expect(messages(`HTTP/1.1 200 OK\n${header}\n\n${text}`)).toMatchObject([{ body: { kind: "text", text } }]);
});

test("lines that look like headers are a body where no message begins with them", () => {
  expect(messages("HTTP/1.1 200 OK\n\nBEGIN:VCARD\nFN:Ada")).toMatchObject([{ headers: [], body: { kind: "text" } }]);
});

test("a request line inside of JSON begins no message", () => {
  const fence = `POST /notes\n\n{"text": "first\nGET /lamps\nlast"}`;
  expect(messages(fence)).toMatchObject([{ body: { kind: "json", value: { text: "first\nGET /lamps\nlast" } } }]);
});

test("two requests in one fence", () => {
  expect(messages("GET /lamps/7\n\nGET /lamps/8")).toMatchObject([{ url: "/lamps/7" }, { url: "/lamps/8" }]);
});

test("headers of a response above JSON are a response without status", () => {
  const { value, diagnostics } = read(`Content-type: application/json\n\n{"id": 7}`);
  expect(value).toMatchObject([{ message: { status: 0, headers: [json], body: { value: { id: 7 } } }, origin }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["missing-status-line"]);
});

test.each([
  ["JSON alone", `{"id": 7}`],
  ["a header alone", `Content-type: application/json`],
  ["code", "var lamp = await client.GetAsync();"],
  ["prose that begins with a method", "Get the lamps that are lit"],
  ["nothing", ""],
])("%s is no message", (_, fence) => {
  expect(read(fence)).toEqual({ value: [], diagnostics: [] });
});

test("a flaw of a body has its place in the page", () => {
  const { diagnostics } = read(`GET /a\n\nHTTP/1.1 200 OK\n\n{\n  "id": 7,\n}`);
  expect(diagnostics).toMatchObject([{ code: "flawed-json", origin: { line: 15, column: 10 } }]);
});
