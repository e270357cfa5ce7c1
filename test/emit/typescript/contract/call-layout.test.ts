import { expect, test } from "vitest";
import { callLayout, type StepLayout } from "../../../../generator/emit/typescript/contract/call-layout.js";
import { callOf } from "../../../../generator/emit/typescript/layout/call-of.js";
import { jsonLayout } from "../../../../generator/emit/typescript/contract/json-layout.js";
import { type Layout, bracketed, member, plain } from "../../../../generator/emit/typescript/layout/layout.js";
import { noMarks } from "../../../../generator/emit/typescript/contract/marks.js";
import { asPrettierDoes } from "../layout/as-prettier-does.js";

const read = (access: string): StepLayout => ({ access });
const called = (access: string, ...parts: readonly Layout[]): StepLayout => ({ access, arguments: parts });
const id = (length: number): StepLayout => called(".byId", plain(`"${"x".repeat(length)}"`));

const body = jsonLayout({ name: "x", size: 5 }, noMarks);
const nested = jsonLayout({ name: { first: "x" } }, noMarks);
const select = bracketed("{}", [member("select", bracketed("[]", [plain('"id"'), plain('"mail"')]))]);
const headers = bracketed("{}", [member("headers", bracketed("{}", [member("Prefer", plain(`"${"x".repeat(70)}"`))]))]);
const text = (length: number): Layout => callOf("text", [plain(`"${"x".repeat(length)}"`)]);

test.each<readonly [string, readonly StepLayout[]]>([
  ["one call", [read(".me"), called(".get")]],
  ["one call with options", [read(".me"), called(".get", select)]],
  ["one call with a body", [read(".users"), called(".post", body)]],
  ["one call with a body and options", [read(".users"), called(".post", body, select)]],
  [
    "one call with wide options",
    [
      read(".users"),
      called(".get", bracketed("{}", [member("filter", plain(`"${"x".repeat(110)}"`)), member("top", plain("5"))])),
    ],
  ],
  ["two calls", [read(".users"), id(3), called(".get")]],
  ["two calls that fill the line below", [read(".users"), id(92), called(".get")]],
  ["two calls too wide for it", [read(".users"), id(94), called(".get")]],
  ["two calls with a body", [read(".users"), id(3), called(".patch", body)]],
  ["two calls with a body behind a wide chain", [read(".users"), id(94), called(".patch", body)]],
  ["two calls with wide options", [read(".users"), id(40), called(".get", headers)]],
  ["two calls with a text and options", [read(".users"), id(20), called(".post", text(40), headers)]],
  ["two calls with a wide text and options", [read(".users"), id(20), called(".post", text(120), headers)]],
  ["two calls with nothing and options", [read(".users"), id(20), called(".post", plain("missing()"), headers)]],
  ["three calls", [read(".users"), id(3), read(".messages"), id(3), called(".get")]],
  ["three calls with a simple body", [read(".users"), id(3), read(".messages"), id(3), called(".patch", body)]],
  ["three calls with a nested body", [read(".users"), id(3), read(".messages"), id(3), called(".patch", nested)]],
  ["three calls with options", [read(".users"), id(3), read(".messages"), id(3), called(".get", select)]],
  ["three wide calls", [read(".users"), id(50), read(".messages"), id(50), called(".get")]],
  ["a value wider than a line", [read(".users"), id(3), read(".messages"), id(130), called(".get")]],
  [
    "a function with arguments",
    [read(".me"), called(".view", bracketed("{}", [member("start", plain('"x"'))])), called(".get")],
  ],
])("%s", async (_, steps) => {
  expect(await asPrettierDoes(callLayout(steps), "call")).toContain("client");
});
