import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { registry } from "../../generator/diagnostics/registry.js";
import { checkout } from "../support/checkout.js";

const namesOf = (ending: string): readonly string[] =>
  readdirSync(join(checkout, "generator/diagnostics/codes"))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();

const codes = registry.map(({ code }) => code);

test("every file of a code is registered, and every registered code has its file", () => {
  expect(codes).toEqual(namesOf(".ts"));
});

test("every code has its manual page, and every manual page a code", () => {
  expect(codes).toEqual(namesOf(".md"));
  expect(registry.map(({ manual }) => manual)).toEqual(codes.map((code) => `generator/diagnostics/codes/${code}.md`));
});

test("what fails a run can't be ignored, and everything else can", () => {
  expect(registry.filter(({ severity }) => severity === "error").map(({ mayBeIgnored }) => mayBeIgnored)).not.toContain(
    true,
  );
  expect(registry.filter(({ severity }) => severity !== "error").map(({ mayBeIgnored }) => mayBeIgnored)).not.toContain(
    false,
  );
});
