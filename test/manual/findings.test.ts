import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { registry } from "../../generator/diagnostics/registry.js";
import { checkout } from "../support/checkout.js";
import { findingsPage } from "./findings-page.js";

const file = join(checkout, "generator/manual/findings.md");

test("the manual lists every code as the registry has it; `UPDATE=1` brings it up to date", async () => {
  const page = await findingsPage(registry);
  if (process.env["UPDATE"] === "1") writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});
