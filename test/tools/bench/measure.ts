import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a process took. */
export interface Usage {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Runs a program of Node in a process of its own, and gives what it took from start to end. */
export const measure = (folder: string, args: readonly string[]): Usage => {
  const report = join(folder, "usage.json");
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", join(import.meta.dirname, "usage.mjs"), ...args],
    {
      env: { ...process.env, DOCWRIGHT_USAGE: report },
      encoding: "utf8",
      maxBuffer: 1e9,
    },
  );
  const wallSeconds = (performance.now() - start) / 1000;
  // 1: findings in the pages.
  if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")} ended with ${status}:\n${stderr}`);
  const { cpuSeconds, peakMegabytes }: Usage = JSON.parse(readFileSync(report, "utf8"));
  return { wallSeconds, cpuSeconds, peakMegabytes };
};
