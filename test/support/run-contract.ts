import { spawn } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { generate } from "../../generator/docwright.js";
import { checkout } from "./checkout.js";

/** What became of a test. */
export interface RanTest {
  /** The page and the example. */
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[];
}

/** Generates what `input-docs` give into a folder, with the packages that tests need. */
export const generateInputDocs = async (folder: string): Promise<void> => {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(join(checkout, "node_modules"), join(folder, "node_modules"));
  await generate({ inputs: ["input-docs"], out: folder }, { workingDirectory: checkout, mode: "write" });
};

/** Runs the contract tests of a version's folder against the server that the environment names. The server may live in this process. */
export const runContract = async (
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<readonly RanTest[]> => {
  const vitest = join(checkout, "node_modules/vitest/vitest.mjs");
  const { CI: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [vitest, "run", "--root", folder, "--reporter=json"], {
    cwd: folder,
    env: { ...inherited, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { testResults }: Report = JSON.parse(await text(child.stdout));
  return testResults.flatMap(({ assertionResults }) => assertionResults);
};

interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly RanTest[] }[];
}
