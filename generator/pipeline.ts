import { resolve } from "node:path";
import { checkApi } from "./check/check-api.js";
import type { Output } from "./config/outputs.js";
import type { Finding } from "./diagnostics/finding.js";
import { findingsOf } from "./diagnostics/finding.js";
import { emitFiles } from "./emit/emit-files.js";
import { emitPackage } from "./emit/typescript/package/emit-package.js";
import { linkPages } from "./link/link-pages.js";
import { groupByVersion } from "./link/versions.js";
import type { ApiModel } from "./model/api.js";
import type { Outcome } from "./model/diagnostic.js";
import type { EmittedFile, SharedFile } from "./model/emitted.js";
import type { SourceFile } from "./model/source.js";
import { parsePage } from "./parse/parse-page.js";
import { docsFolders } from "./read/docs-folders.js";
import { readDocs } from "./read/read-docs.js";
import { readTemplates } from "./read/read-templates.js";
import { coverageFile } from "./report/coverage-file.js";
import { coverageOf, type VersionCoverage } from "./report/coverage.js";
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
  const { models, findings } = readModels(output, options);
  const versions: GeneratedVersion[] = [];
  for (const model of models) {
    const { value, diagnostics } = await writeModel(model, output, options);
    versions.push(value);
    findings.push(...findingsOf([...checkApi(model.api), ...diagnostics], model.sources));
  }
  const shared = await writeShared(models, output, options);
  findings.push(...findingsOf(shared.diagnostics, []));
  return { versions, shared: shared.value, findings };
};

/** The models of the API versions that pages give, and what was found on the way. */
export interface ReadModels {
  readonly models: readonly SourcedModel[];
  readonly findings: Finding[];
}

/** A model with what became of its pages. */
interface CoveredModel {
  readonly api: ApiModel;
  readonly coverage: VersionCoverage;
}

/** A model with the files that its pages were read from. */
interface SourcedModel extends CoveredModel {
  readonly sources: readonly SourceFile[];
}

/** The first half. Pages end with it: they take several times the memory of the models. */
export const readModels = (output: Output, options: RunOptions): ReadModels => {
  const docs = readDocs(output.inputs, options.workingDirectory);
  const findings = [...findingsOf(docs.diagnostics, docs.value)];
  // A mistyped path must not empty the output.
  if (docs.diagnostics.some(({ code }) => code === "no-pages")) return { models: [], findings };

  const pages = docs.value.map((source, index) => {
    options.onProgress({ stage: "reading", done: index, total: docs.value.length });
    const page = parsePage(source);
    findings.push(...findingsOf(page.diagnostics, [source]));
    return page.value;
  });

  const groups = groupByVersion(pages, undefined);
  findings.push(...findingsOf(groups.diagnostics, docs.value));

  const models = groups.value.map((group) => {
    options.onProgress({ stage: "linking", version: group.version });
    const api = linkPages(group);
    const sources = docs.value.filter((source) => mayBelongTo(group.version, source));
    return { api, coverage: coverageOf(api, group.pages), sources };
  });
  return { models, findings };
};

const mayBelongTo = (version: string, { folderVersion }: SourceFile): boolean =>
  folderVersion === undefined || folderVersion === version;

/** The second half: the views of a model, and what of them is new on disk. */
const writeModel = async (
  model: SourcedModel,
  output: Output,
  options: RunOptions,
): Promise<Outcome<GeneratedVersion>> => {
  const { api } = model;
  const { version } = api;
  options.onProgress({ stage: "printing", version });
  const folder = resolve(options.workingDirectory, output.out, version);
  const docs = docsFolders(model.sources, { workingDirectory: options.workingDirectory, folder });
  const plan = await writeFolder(
    emitFiles(api, { closedEnums: output.closedEnums, templates: readTemplates(), docs }),
    {
      folder,
      mode: options.mode,
      onWriting: () => options.onProgress({ stage: "writing", version }),
    },
  );
  return { value: summaryOf(model, plan.value), diagnostics: plan.diagnostics };
};

const summaryOf = ({ api, coverage }: CoveredModel, plan: WritePlan): GeneratedVersion => ({
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
  const coverage = coverageFile(models.map((model) => ({ version: model.api.version, coverage: model.coverage })));
  const apis = models.map(({ api }) => api);
  return packageName === undefined ? [coverage] : [coverage, ...emitPackage(packageName, apis, readTemplates())];
};
