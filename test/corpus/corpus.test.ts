import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ApiModel } from "../../generator/docwright.js";
import { startMock } from "../../generator/serve/start-mock.js";
import { runContract } from "../support/run-contract.js";
import { countDifferences } from "../emit/typescript/contract/example-count.js";
import { checkout } from "../support/checkout.js";
import { folderForAll } from "../support/temporary-folder.js";
import { lintFindings, schemaFindings } from "../emit/openapi/lint-document.js";
import { linkPackages, runDocwright, runNode } from "../support/run-program.js";
import { hasShared, shared } from "../support/shared-docs.js";

const docs = join(shared, "corpus/v1.0");

/**
 * Figures of the score, and what they must reach. The score reads six request lines to the letter that are meant otherwise:
 * a placeholder in parentheses, a call that is never closed, a choice outside of its braces, an identifier of a sample.
 */
const figures: readonly (readonly [string, number])[] = [
  ["operations", 0.998],
  ["grounded operations", 0.998],
  ["pages", 0.999],
  ["examples", 0.995],
  ["responses", 0.995],
  ["resolved references", 1],
  ["types", 0.998],
  ["properties", 0.999],
  ["type match", 0.998],
  ["type match, docs' own errors counted", 0.98],
  ["enum members", 0.998],
  ["grounded properties", 0.999],
];

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .toSorted();

describe.runIf(hasShared)("the corpus", () => {
  const folder = folderForAll();
  const [out, twin] = [join(folder, "out"), join(folder, "twin")];

  beforeAll(() => {
    linkPackages(folder);
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const { status, stderr } = runDocwright("generate", docs, "--out", out, "--quiet");
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("a second run writes no file", () => {
    const before = filesIn(out).map((path) => [path, statSync(path, { bigint: true }).mtimeNs]);
    const { status, stdout } = runDocwright("generate", docs, "--out", out, "--json");
    expect(JSON.parse(stdout)).toMatchObject({ summary: { versions: [{ version: "v1.0", written: 0, removed: 0 }] } });
    expect(filesIn(out).map((path) => [path, statSync(path, { bigint: true }).mtimeNs])).toEqual(before);
    expect(status).toBe(0);
  });

  test("another run gives the same bytes", () => {
    runDocwright("generate", join(docs, "resources"), join(docs, "api"), "--out", twin, "--quiet");
    expect(filesIn(twin).length).toBe(filesIn(out).length);
    const differing = filesIn(out).filter((path) => !readFileSync(path).equals(readFileSync(path.replace(out, twin))));
    expect(differing).toEqual([]);
  });

  test.each(["typescript", "typescript-5.9"])("compiles strictly with %s", (compiler) => {
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: "es2022",
      module: "nodenext",
      types: ["node"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["out"] }));
    const { status, stdout } = runNode([join(checkout, "node_modules", compiler, "bin/tsc"), "-p", folder]);
    expect(status, stdout.slice(0, 5000)).toBe(0);
  });

  test("its OpenAPI document is valid", async () => {
    const document = readFileSync(join(out, "v1.0/openapi.json"), "utf8");
    expect(schemaFindings(document)).toEqual([]);
    expect(await lintFindings(document)).toEqual([]);
  });

  test.each(figures)("%s: at least %d of what the pages and the CSDL say", (figure, least) => {
    const score = join(shared, "tools/score.py");
    const flags = ["--openapi", join(out, "v1.0/openapi.json"), "--csdl", join(docs, "metadata.xml"), "--json"];
    const { stdout } = spawnSync("python3", [score, "--docs", docs, ...flags], { encoding: "utf8" });
    expect(JSON.parse(stdout)[figure].share).toBeGreaterThanOrEqual(least);
  });

  test("none of its contract tests is red", () => {
    const report = join(folder, "contract.json");
    const vitest = join(checkout, "node_modules/vitest/vitest.mjs");
    const flags = ["--pool=threads", "--no-isolate", "--reporter=json", `--outputFile=${report}`];
    const { status, stderr } = runNode([vitest, "run", "--root", out, ...flags], folder);
    const { numTotalTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
    process.stdout.write(`The corpus has ${numTotalTests} contract tests.\n`);
    expect([status, numFailedTests, numPendingTests], stderr.slice(0, 5000)).toEqual([0, 0, 0]);
    expect(numTotalTests).toBeGreaterThan(2000);
  });

  test("every pair of request and answer that a page shows is one of them", () => {
    expect(countDifferences(docs, join(out, "v1.0"))).toEqual([]);
  });

  test("over HTTP, against the mock server, none is red either", async () => {
    const model: ApiModel = JSON.parse(readFileSync(join(out, "v1.0/model.json"), "utf8"));
    const { url, close } = await startMock([model]);
    const tests = await runContract(join(out, "v1.0"), { CONTRACT_BASE_URL: `${url}/v1.0` });
    await close();
    expect(tests.filter(({ status }) => status !== "passed")).toEqual([]);
    expect(tests.length).toBeGreaterThan(2000);
  });
});
