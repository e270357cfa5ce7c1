import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { checkout } from "./checkout.js";

/** What a process said, and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of Node from the checkout's folder, with further variables of the environment. */
export const runNode = (
  args: readonly string[],
  folder: string = checkout,
  environment: Readonly<Record<string, string>> = {},
): Ended => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return { status, stdout, stderr };
};

/** Runs the program as it is installed. */
export const runDocwright = (...args: readonly string[]): Ended => runNode([builtProgram(), ...args]);

/** The path of the built program; fails where its sources are newer. */
export const builtProgram = (): string => {
  const program = join(checkout, "dist/generator/main.js");
  if (existsSync(program) && statSync(program).mtimeMs >= newestSource()) return program;
  throw new Error("The program in dist/ is older than its sources: run `npm run build` first.");
};

const newestSource = (): number => Math.max(...sourceFiles("generator").map((path) => statSync(path).mtimeMs));

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(join(checkout, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(checkout, folder, path));

/** Lets what is generated into a folder find vitest, as in a project that has installed it. */
export const linkPackages = (folder: string): void =>
  symlinkSync(join(checkout, "node_modules"), join(folder, "node_modules"));
