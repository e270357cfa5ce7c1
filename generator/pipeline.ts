import { resolve } from "node:path";
import type { Atlas } from "./api/atlas.js";
import { checkVersion } from "./check/check-version.js";
import type { Output } from "./config/outputs.js";
import { collectFindings } from "./diagnostics/collect-findings.js";
import type { Finding } from "./diagnostics/finding.js";
import { findingsOf } from "./diagnostics/finding.js";
import { emitFiles } from "./emit/emit-files.js";
import { emitPackage } from "./emit/typescript/package/emit-package.js";
import type { VersionCoverage } from "./model/coverage.js";
import type { Outcome } from "./model/diagnostic.js";
import type { EmittedFile, SharedFile } from "./model/emitted.js";
import type { SourceFile } from "./model/source.js";
import { docsFolders } from "./read/docs-folders.js";
import { readTemplates } from "./read/read-templates.js";
import { type ReadVersion, readVersions } from "./read-versions.js";
import { coverageFile } from "./emit/coverage/coverage-file.js";
import { coverageOf } from "./report/coverage.js";
import { type FileChanges, type Generated, type GeneratedVersion, joinChanges } from "./report/generated.js";
import type { Progress } from "./report/progress.js";
import type { WritePlan } from "./write/plan-writing.js";
import { writeFolder } from "./write/write-folder.js";

/** How a run is carried out. */
export interface RunOptions {
  readonly workingDirectory: string;
  /** `plan` holds the output against the folder and writes nothing. */
  readonly mode: "write" | "plan";
  /** Called at every step; must be quick. */
  readonly onProgress: (progress: Progress) => void;
}

/** Pages go in, one model for each API version comes out of them, and everything else is a view of that model. */
export const generateOutput = async (output: Output, options: RunOptions): Promise<Generated> => {
  const collector = collectFindings();
  // A mistyped path must not empty the output.
  const read = readVersions(output.inputs, { ...options, onEmptyInput: "stop" }, checkedModel);
  collector.add(read.findings);
  const versions: GeneratedVersion[] = [];
  for (const model of read.versions) {
    collector.add(model.findings);
    versions.push(collector.take(await writeModel(model, output, options), model.sources));
  }
  const shared = collector.take(await writeShared(read.versions, output, options), []);
  return { versions, shared, findings: collector.findings() };
};

/** A model with what became of its pages. */
interface CoveredModel {
  readonly atlas: Atlas;
  readonly coverage: VersionCoverage;
}

/** A model with the files that its pages were read from, and what the rules find in it. */
interface CheckedModel extends CoveredModel {
  readonly sources: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

/** What is left of a version for the second half. */
const checkedModel = (version: ReadVersion): CheckedModel => {
  const { atlas, pages, sources } = version;
  const coverage = coverageOf(atlas, pages);
  return { atlas, coverage, sources, findings: findingsOf(checkVersion(version), sources) };
};

/** The second half: the views of a model, and what of them is new on disk. */
const writeModel = async (
  model: CheckedModel,
  output: Output,
  options: RunOptions,
): Promise<Outcome<GeneratedVersion>> => {
  const { atlas } = model;
  const { version } = atlas.api;
  options.onProgress({ stage: "printing", version });
  const folder = resolve(options.workingDirectory, output.out, version);
  const docs = docsFolders(model.sources, { workingDirectory: options.workingDirectory, folder });
  const plan = await writeFolder(
    emitFiles(atlas, { closedEnums: output.closedEnums, templates: readTemplates(), docs }),
    {
      folder,
      mode: options.mode,
      onWriting: () => options.onProgress({ stage: "writing", version }),
    },
  );
  return { value: summaryOf(model, plan.value), diagnostics: plan.diagnostics };
};

const summaryOf = ({ atlas: { api }, coverage }: CoveredModel, plan: WritePlan): GeneratedVersion => ({
  version: api.version,
  folder: plan.folder,
  pages: api.pages.length,
  types: api.types.length,
  operations: api.operations.length,
  tests: api.operations.reduce((sum, { examples }) => sum + examples.length, 0),
  coverage,
  files: changesOf(plan),
});

const changesOf = ({ changed, unchanged, removed }: WritePlan): FileChanges => ({
  written: changed,
  unchanged,
  removed,
});

/** What the versions of an output folder share. Where nothing was read, what an earlier run wrote stays. */
const writeShared = async (
  models: readonly CoveredModel[],
  output: Output,
  { workingDirectory, mode }: RunOptions,
): Promise<Outcome<FileChanges>> => {
  if (models.length === 0) return { value: joinChanges([]), diagnostics: [] };
  const folder = resolve(workingDirectory, output.out);
  const { value: plan, diagnostics } = await writeFolder(sharedFiles(models, output), { folder, mode });
  return { value: changesOf(plan), diagnostics };
};

const sharedFiles = (
  models: readonly CoveredModel[],
  { packageName }: Output,
): readonly (EmittedFile | SharedFile)[] => {
  const coverage = coverageFile(
    models.map((model) => ({ version: model.atlas.api.version, coverage: model.coverage })),
  );
  const atlases = models.map(({ atlas }) => atlas);
  return packageName === undefined ? [coverage] : [coverage, ...emitPackage(packageName, atlases, readTemplates())];
};
