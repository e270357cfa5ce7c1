import { resolve } from "node:path";
import { chooseConfig, type ConfigFlags } from "../config/choose-config.js";
import { UsageError } from "../config/usage-error.js";
import type { ApiModel } from "../docwright.js";
import { isFile } from "../read/find-pages.js";
import { findModels, readModel } from "../read/read-models.js";
import type { Terminal } from "./terminal.js";

/** What `docwright mock` is to serve: models that were saved are read as they are, everything else as docs. What can't be served is a `UsageError`. */
export const mockApis = async (
  paths: readonly string[],
  flags: { readonly config?: string },
  { workingDirectory }: Terminal,
): Promise<readonly ApiModel[]> => {
  const found = paths.map((path) => ({ path, files: findModels(resolve(workingDirectory, path)) }));
  const saved = found.flatMap(({ files }) => files.map(savedModel));
  const docs = found.filter(({ files }) => files.length === 0).map(({ path }) => path);
  if (docs.length === 0 && paths.length > 0) return withDistinctVersions(saved);
  return withDistinctVersions([...saved, ...(await readDocs({ ...flags, paths: docs }, workingDirectory))]);
};

const savedModel = (file: string): ApiModel => {
  const model = readModel(file);
  if (model !== undefined) return model;
  throw new UsageError(`${file} is no model that this docwright can read. Generate it again.`);
};

/** Two models of one version would be served in one place. */
const withDistinctVersions = (apis: readonly ApiModel[]): readonly ApiModel[] => {
  const versions = apis.map(({ version }) => version.toLowerCase());
  const twice = versions.find((version, index) => versions.indexOf(version) !== index);
  if (twice === undefined) return apis;
  throw new UsageError(`There are several APIs of version ${twice}. Serve each with a command of its own.`);
};

const readDocs = async (flags: ConfigFlags, workingDirectory: string): Promise<readonly ApiModel[]> => {
  // Nothing is written, so it does not matter where to.
  const config = await chooseConfig(flags, { workingDirectory, exists: isFile, defaultOut: "generated" });
  // Loaded for docs alone, since it takes longer than to read a saved model.
  const { readApis } = await import("../docwright.js");
  const apis = readApis(config, { workingDirectory });
  if (apis.some(({ operations }) => operations.length > 0)) return apis;
  throw new UsageError("There are no pages of operations to serve examples from.");
};
