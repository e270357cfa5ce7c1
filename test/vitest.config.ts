import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Milliseconds, forty times what the longest test takes alone: only a hang reaches it, however busy the machine is. */
const limit = 1_800_000;

/** Counted by `.ci/run`. */
const countedResults = ["json", { outputFile: "node_modules/.cache/docwright/tests.json" }] as const;

export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    include: ["test/**/*.test.ts", "generated/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    maxWorkers: "100%",
    testTimeout: limit,
    hookTimeout: limit,
    teardownTimeout: limit,
    reporters: process.env.CI === undefined ? ["default"] : ["default", [...countedResults]],
  },
});
