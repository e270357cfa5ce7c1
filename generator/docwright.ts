import { resolve } from "node:path";
import type { Config } from "./config/config.js";
import { outputsOf } from "./config/outputs.js";
import type { ApiModel } from "./model/api.js";
import type { RunOptions } from "./pipeline.js";
import { generateOutput } from "./pipeline.js";
import { readVersions } from "./read-versions.js";
import { type Generated, joinChanges } from "./report/generated.js";

export type { ApiConfig, Config, InputConfig } from "./config/config.js";
export { defineConfig } from "./config/config.js";
export type * from "./model/account.js";
export type * from "./model/api.js";
export type * from "./model/conventions.js";
export type * from "./model/coverage.js";
export type * from "./model/diagnostic.js";
export type * from "./model/emitted.js";
export type * from "./model/example.js";
export type * from "./model/json.js";
export type * from "./model/message.js";
export type * from "./model/operation.js";
export type * from "./model/page.js";
export type * from "./model/prose.js";
export type * from "./model/source.js";
export type * from "./model/type.js";
export type { Finding, Place } from "./diagnostics/finding.js";
export type { RunOptions } from "./pipeline.js";
export type { FileChanges, Generated, GeneratedVersion } from "./report/generated.js";
export type { Progress } from "./report/progress.js";
export type { MockOptions } from "./serve/start-mock.js";
export { startMock } from "./serve/start-mock.js";

/** Reads the pages and writes the clients. Flaws of the pages are findings; a promise is rejected only where the disk or the program fails. */
export const generate = async (config: Config, options: Partial<RunOptions> = {}): Promise<Generated> => {
  const run = runOptions(options);
  const runs: Generated[] = [];
  for (const output of outputsOf(config)) runs.push(await generateOutput(output, run));
  return {
    versions: runs.flatMap(({ versions }) => versions),
    shared: joinChanges(runs.map(({ shared }) => shared)),
    findings: runs.flatMap(({ findings }) => findings),
  };
};

/** Reads the pages and gives the model of each API version. Flaws of the pages are passed over: `generate` says them. */
export const readApis = (config: Config, options: Partial<RunOptions> = {}): readonly ApiModel[] =>
  outputsOf(config).flatMap(
    ({ inputs, dialect }) =>
      readVersions(inputs, { ...runOptions(options), onEmptyInput: "stop", dialect }, ({ atlas }) => atlas.api)
        .versions,
  );

const runOptions = (options: Partial<RunOptions>): RunOptions => ({
  workingDirectory: resolve("."),
  mode: "write",
  onProgress: () => {},
  ...options,
});
