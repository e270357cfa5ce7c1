import type { Config } from "../config/config.js";
import { type Output, outputsOf } from "../config/outputs.js";
import { UsageError } from "../config/usage-error.js";
import { optionValues } from "../emit/options/option-values.js";
import { targetOptions } from "../emit/target-options.js";
import { readVersions } from "../read-versions.js";
import { type Explanation, explain } from "./explain.js";
import { type ExplainedVersion, explainedVersion } from "./explained-version.js";

/** Reads the docs of a config and explains a name in all of them. Without a page that is a `UsageError`. */
export const explainDocs = (name: string, config: Config, workingDirectory: string): Explanation => {
  const versions = outputsOf(config).flatMap((output) => versionsOf(output, workingDirectory));
  if (versions.length === 0) throw new UsageError("There are no pages to explain anything from.");
  return explain(name, versions);
};

/** Flaws of pages are not said here: `generate` does. */
const versionsOf = ({ inputs, dialect, chosen }: Output, workingDirectory: string): readonly ExplainedVersion[] => {
  const reading = { workingDirectory, onEmptyInput: "continue", dialect, onProgress: () => {} } as const;
  return readVersions(inputs, reading, (version) => explainedVersion(version, optionValues([targetOptions], chosen)))
    .versions;
};
