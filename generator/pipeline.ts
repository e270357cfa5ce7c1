import { join, resolve } from "node:path";
import { checkVersion } from "./check/check-version.js";
import type { Output } from "./config/outputs.js";
import { collectFindings } from "./diagnostics/collect-findings.js";
import { findingsOf } from "./diagnostics/finding.js";
import { emitFiles } from "./emit/emit-files.js";
import { optionValues } from "./emit/options/option-values.js";
import { shareFiles } from "./emit/share-files.js";
import type { SharedInput, Target, TargetVersion } from "./emit/target.js";
import { targets as allTargets } from "./emit/targets.js";
import type { Outcome } from "./model/diagnostic.js";
import type { SourceFile } from "./model/source.js";
import { docsFolders } from "./read/docs-folders.js";
import { readTemplates } from "./read/read-templates.js";
import { type ReadVersion, readVersions } from "./read-versions.js";
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
export const generateOutput = async (
  output: Output,
  options: RunOptions,
  targets: readonly Target[] = allTargets,
): Promise<Generated> => {
  const collector = collectFindings();
  // A mistyped path must not empty the output.
  const reading = { ...options, onEmptyInput: "stop", dialect: output.dialect } as const;
  const read = readVersions(output.inputs, reading, checkedModel);
  collector.add(read.findings);
  const declared = targets.map((target) => target.options);
  const given = { options: optionValues(declared, output.chosen), templates: readTemplates };
  const run = { ...options, out: resolve(options.workingDirectory, output.out), targets, given };
  const versions: GeneratedVersion[] = [];
  for (const model of read.versions) {
    collector.add(model.findings);
    versions.push(collector.take(await writeModel(model, run), model.sources));
  }
  const shared = collector.take(await writeShared(read.versions, run), []);
  return { versions, shared, findings: collector.findings() };
};

/** How one output is written. */
interface OutputRun extends RunOptions {
  /** The folder of the output, absolute. */
  readonly out: string;
  readonly targets: readonly Target[];
  readonly given: SharedInput;
}

/** A model with the files that its pages were read from, what became of them, and what the rules find. */
interface CheckedModel extends TargetVersion {
  readonly sources: readonly SourceFile[];
}

/** What is left of a version for the second half. */
const checkedModel = (version: ReadVersion): CheckedModel => {
  const { atlas, pages, sources } = version;
  const coverage = coverageOf(atlas, pages);
  return { atlas, coverage, sources, findings: findingsOf(checkVersion(version), sources) };
};

/** The second half: the views of a model, and what of them is new on disk. */
const writeModel = async (model: CheckedModel, run: OutputRun): Promise<Outcome<GeneratedVersion>> => {
  const { atlas, coverage, findings, sources } = model;
  const { workingDirectory, mode, onProgress } = run;
  const { version } = atlas.api;
  onProgress({ stage: "printing", version });
  const folder = join(run.out, version);
  const docs = docsFolders(sources, { workingDirectory, folder });
  const files = emitFiles(run.targets, atlas, { ...run.given, coverage, findings, docs });
  const onWriting = (): void => onProgress({ stage: "writing", version });
  const plan = await writeFolder(files, { folder, mode, onWriting });
  return { value: summaryOf(model, plan.value), diagnostics: plan.diagnostics };
};

const summaryOf = ({ atlas: { api }, coverage }: CheckedModel, plan: WritePlan): GeneratedVersion => ({
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
const writeShared = async (models: readonly CheckedModel[], run: OutputRun): Promise<Outcome<FileChanges>> => {
  if (models.length === 0) return { value: joinChanges([]), diagnostics: [] };
  const files = shareFiles(run.targets, models, run.given);
  const { value: plan, diagnostics } = await writeFolder(files, { folder: run.out, mode: run.mode });
  return { value: changesOf(plan), diagnostics };
};
