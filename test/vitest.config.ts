import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Counted by `.ci/run`. */
const countedResults = ["json", { outputFile: "node_modules/.cache/docwright/tests.json" }] as const;

export default defineConfig({
  root: join(import.meta.dirname, ".."),
  test: {
    include: ["test/**/*.test.ts", "generated/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    // A machine under load takes many times as long: a limit is for what never ends.
    testTimeout: 120_000,
    reporters: process.env.CI === undefined ? ["default"] : ["default", [...countedResults]],
  },
});
