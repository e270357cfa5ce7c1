import { spawnSync } from "node:child_process";

/** The time in seconds that a program of Node and the programs that it starts spend in their own code, all threads together. */
export const userSeconds = (args: readonly string[], folder: string): number => {
  const { status, stdout, stderr } = spawnSync(
    "bash",
    ["-c", 'TIMEFORMAT="user %U"; time "$@"', "bash", process.execPath, ...args],
    { cwd: folder, encoding: "utf8" },
  );
  const seconds = /user ([\d.]+)\s*$/.exec(stderr)?.[1];
  if (status !== 0 || seconds === undefined)
    throw new Error(`${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return Number(seconds);
};
