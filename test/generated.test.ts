import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../generator/docwright.js";
import { lintFindings, schemaFindings } from "./emit/openapi/lint-document.js";
import { checkout } from "./support/checkout.js";
import { inputDocsConfig } from "./support/input-docs-config.js";

test("generated/ is what input-docs/ give; `npm start` brings it up to date", async () => {
  const { versions, shared } = await generate(await inputDocsConfig(), { workingDirectory: checkout, mode: "plan" });
  expect(
    [shared, ...versions.map(({ files }) => files)].flatMap(({ written, removed }) => [...written, ...removed]),
  ).toEqual([]);
});

test.each(["v1.0", "beta", "parcels/v1"])("the OpenAPI document of %s is valid", async (version) => {
  const document = readFileSync(join(checkout, "generated", version, "openapi.json"), "utf8");
  expect(schemaFindings(document)).toEqual([]);
  expect(await lintFindings(document)).toEqual([]);
});
