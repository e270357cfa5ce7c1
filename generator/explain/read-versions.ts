import type { Output } from "../config/outputs.js";
import { groupByVersion } from "../link/versions.js";
import { parsePage } from "../parse/parse-page.js";
import { readDocs } from "../read/read-docs.js";
import { type ExplainedVersion, explainedVersion } from "./explained-version.js";

/** The versions that an output is made of. Flaws of pages are not said here: `generate` does. */
export const readVersions = (
  { inputs, closedEnums }: Output,
  workingDirectory: string,
): readonly ExplainedVersion[] => {
  const docs = readDocs(inputs, workingDirectory);
  const sourceOf = new Map(docs.value.map((source) => [parsePage(source).value, source]));
  return groupByVersion([...sourceOf.keys()], undefined).value.map((group) => {
    const sources = group.pages.flatMap((page) => sourceOf.get(page) ?? []);
    return explainedVersion(group, sources, { closedEnums });
  });
};
