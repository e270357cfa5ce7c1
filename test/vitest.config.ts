import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Milliseconds. Only a hang reaches it: how long a test takes is up to the machine, and to what else runs there. */
const limit = 600_000;

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
