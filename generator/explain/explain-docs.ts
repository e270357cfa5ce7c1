import type { Config } from "../config/config.js";
import { outputsOf } from "../config/outputs.js";
import { UsageError } from "../config/usage-error.js";
import { type Explanation, explain } from "./explain.js";
import { readVersions } from "./read-versions.js";

/** Reads the docs of a config and explains a name in all of them. Without a page that is a `UsageError`. */
export const explainDocs = (name: string, config: Config, workingDirectory: string): Explanation => {
  const versions = outputsOf(config).flatMap((output) => readVersions(output, workingDirectory));
  if (versions.length === 0) throw new UsageError("There are no pages to explain anything from.");
  return explain(name, versions);
};
