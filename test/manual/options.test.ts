import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dialectOptions } from "../../generator/dialects/dialect-options.js";
import { targets } from "../../generator/emit/targets.js";
import { checkout } from "../support/checkout.js";
import { optionsPage } from "./options-page.js";

const file = join(checkout, "generator/manual/options.md");

test("the manual lists every option as its target declares it; `UPDATE=1` brings it up to date", async () => {
  const page = await optionsPage(targets, dialectOptions);
  if (process.env["UPDATE"] === "1") writeFileSync(file, page);
  expect(readFileSync(file, "utf8")).toBe(page);
});
