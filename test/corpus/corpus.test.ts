import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { ApiModel } from "../../generator/docwright.js";
import { startMock } from "../../generator/serve/start-mock.js";
import { runContract } from "../support/run-contract.js";
import { countDifferences } from "../emit/typescript/contract/example-count.js";
import { folderForAll } from "../support/temporary-folder.js";
import { lintFindings, schemaFindings } from "../emit/openapi/lint-document.js";
import { compilerMessages } from "../support/compile.js";
import { linkPackages, runDocwright } from "../support/run-program.js";
import { testPrograms } from "../programs/run-programs.js";
import { corpus, hasShared, shared } from "../support/shared-docs.js";

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
  const out = join(folder, "out");

  beforeAll(() => {
    linkPackages(folder);
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const { status, stderr } = runDocwright("generate", corpus, "--out", out, "--quiet");
    expect([status, stderr]).toEqual([0, ""]);
  });

  test("another run, which reads its folders in another order, writes no file", () => {
    const before = filesIn(out).map((path) => [path, statSync(path, { bigint: true }).mtimeNs]);
    const folders = [join(corpus, "resources"), join(corpus, "api")];
    const { status, stdout } = runDocwright("generate", ...folders, "--out", out, "--json");
    expect(JSON.parse(stdout)).toMatchObject({ summary: { versions: [{ version: "v1.0", written: 0, removed: 0 }] } });
    expect(filesIn(out).map((path) => [path, statSync(path, { bigint: true }).mtimeNs])).toEqual(before);
    expect(status).toBe(0);
  });

  /** An older compiler takes four times as long for the contract tests, and has those of `input-docs` to look at; it compiles the client with the programs. */
  test("it compiles strictly", () => {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: "es2022",
      module: "nodenext",
      types: ["node"],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["out"] }));
    expect(compilerMessages("typescript", folder).slice(0, 5000)).toBe("");
  });

  describe("programs over its client", () => {
    testPrograms({ name: "corpus", specifier: "@acme/graph", client: join(out, "v1.0"), place: folder });
  });

  test("its OpenAPI document is valid", async () => {
    const document = readFileSync(join(out, "v1.0/openapi.json"), "utf8");
    expect(schemaFindings(document)).toEqual([]);
    expect(await lintFindings(document)).toEqual([]);
  });

  describe("the score", () => {
    let score: Score;

    beforeAll(() => {
      const flags = ["--openapi", join(out, "v1.0/openapi.json"), "--csdl", join(corpus, "metadata.xml"), "--json"];
      const program = join(shared, "tools/score.py");
      score = JSON.parse(spawnSync("python3", [program, "--docs", corpus, ...flags], { encoding: "utf8" }).stdout);
    });

    test.each(figures)("%s: at least %d of what the pages and the CSDL say", (figure, least) => {
      expect(score[figure]?.share).toBeGreaterThanOrEqual(least);
    });
  });

  test("what may be null is what the CSDL lets be null, mostly", () => {
    const flags = ["--openapi", join(out, "v1.0/openapi.json"), "--csdl", join(corpus, "metadata.xml"), "--json"];
    const { stdout } = spawnSync("python3", [join(shared, "tools/nullability.py"), ...flags], { encoding: "utf8" });
    const { agreement, allowed } = JSON.parse(stdout);
    expect(agreement.share).toBeGreaterThanOrEqual(0.88);
    expect(allowed.share).toBeGreaterThanOrEqual(0.94);
  });

  test("none of its contract tests is red", async () => {
    const { exitCode, tests } = await runContract(out);
    process.stdout.write(`The corpus has ${tests.length} contract tests.\n`);
    expect([exitCode, tests.filter(({ status }) => status !== "passed")]).toEqual([0, []]);
    expect(tests.length).toBeGreaterThan(2000);
  });

  test("every pair of request and answer that a page shows is one of them", () => {
    expect(countDifferences(corpus, join(out, "v1.0"))).toEqual([]);
  });

  test("over HTTP, against the mock server, none is red either", async () => {
    const model: ApiModel = JSON.parse(readFileSync(join(out, "v1.0/model.json"), "utf8"));
    const { url, close } = await startMock([model]);
    const { exitCode, tests } = await runContract(out, { CONTRACT_BASE_URL: `${url}/v1.0` });
    await close();
    expect([exitCode, tests.filter(({ status }) => status !== "passed")]).toEqual([0, []]);
    expect(tests.length).toBeGreaterThan(2000);
  });
});

/** What `score.py` says, by figure. */
type Score = Readonly<Record<string, { readonly share: number } | undefined>>;
