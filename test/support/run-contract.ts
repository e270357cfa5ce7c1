import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { generate } from "../../generator/docwright.js";
import { checkout } from "./checkout.js";
import { inputDocsConfig } from "./input-docs-config.js";
import { linkPackages } from "./run-program.js";

/** What became of a test. */
export interface RanTest {
  /** The page and the example. */
  readonly fullName: string;
  readonly title: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

/** How a run of contract tests ended: with 0 where all tests passed, and nothing else went wrong. */
export interface ContractRun {
  readonly exitCode: unknown;
  readonly tests: readonly RanTest[];
}

/** Generates what `input-docs` give into a folder, with the packages that tests need. */
export const generateInputDocs = async (folder: string): Promise<void> => {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  linkPackages(folder);
  await generate(await inputDocsConfig({ out: folder }), { workingDirectory: checkout });
};

/** Runs the contract tests in a folder, against the server that the environment names, where it does. The server may live in this process. */
export const runContract = async (
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ContractRun> => {
  const { CI: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [vitest, "run", "--root", folder, ...flags], {
    cwd: folder,
    env: { ...inherited, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [said, [exitCode]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  const { testResults }: Report = JSON.parse(said);
  return { exitCode, tests: testResults.flatMap(({ assertionResults }) => assertionResults) };
};

const vitest = join(checkout, "node_modules/vitest/vitest.mjs");

/** Milliseconds that only a hang reaches; and one process for all files, since they share nothing that changes. */
const flags = ["--reporter=json", "--testTimeout=600000", "--pool=threads", "--no-isolate"];

interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly RanTest[] }[];
}
