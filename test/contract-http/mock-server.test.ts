import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ApiModel } from "../../generator/docwright.js";
import { startMock } from "../../generator/serve/start-mock.js";
import { folderForAll } from "../support/temporary-folder.js";
import { generateInputDocs, runContract } from "../support/run-contract.js";

describe("over HTTP, against the mock server", () => {
  const folder = folderForAll();

  beforeAll(() => generateInputDocs(folder));

  test.each([
    { version: "v1.0", validate: false },
    { version: "v1.0", validate: true },
    { version: "beta", validate: false },
    { version: "parcels/v1", validate: true },
  ])("every contract test of $version passes, validate: $validate", async ({ version, validate }) => {
    const model: ApiModel = JSON.parse(readFileSync(join(folder, version, "model.json"), "utf8"));
    let requests = 0;
    const { url, close } = await startMock([model], { validate, onAnswered: () => (requests += 1) });
    const { tests } = await runContract(join(folder, version), { CONTRACT_BASE_URL: new URL(model.version, url).href });
    await close();
    const red = tests.filter(({ status }) => status !== "passed");
    expect(red.flatMap(({ failureMessages }) => failureMessages)).toEqual([]);
    const examples = model.operations.flatMap((operation) => operation.examples);
    expect([tests.length, requests]).toEqual([examples.length, examples.length]);
  });
});
