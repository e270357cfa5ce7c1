import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "../../../support/checkout.js";

/** Generates the client of a docs tree, as the sources of a package, into a folder; gives the folder of its one version. */
export const generateClient = (docs: string, out: string): string => {
  const program = join(checkout, "dist/generator/main.js");
  // 1: findings in the pages.
  run([program, "generate", docs, "--out", out, "--package", "docwright-client", "--quiet"], [0, 1]);
  const client = join(out, "v1.0");
  if (!existsSync(client)) throw new Error(`${docs} has no pages of v1.0`);
  return client;
};

/** Builds a generated package with its own build, and puts what would be published into a folder. */
export const buildOwnPackage = (sources: string, target: string): void => {
  // In place of an installation: the tools are those of the checkout.
  const tools = join(sources, "node_modules");
  symlinkSync(join(checkout, "node_modules"), tools);
  run([join(sources, "build/build.mjs")], [0]);
  // What is checked there must find no more than a user's checkout has.
  rmSync(tools);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const path of ["package.json", "dist"]) cpSync(join(sources, path), join(target, path), { recursive: true });
};

const run = (args: readonly string[], good: readonly number[]): void => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1e9 });
  if (!good.includes(status ?? -1)) throw new Error(`${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
};
