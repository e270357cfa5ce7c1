import type { Atlas } from "../api/atlas.js";
import type { Finding } from "../diagnostics/finding.js";
import type { VersionCoverage } from "../model/coverage.js";
import type { EmittedFile, FolderFile, OutputFile } from "../model/emitted.js";
import type { Property } from "../model/type.js";
import type { OptionValues } from "./options/option-values.js";
import type { TargetOptions } from "./options/target-option.js";

export type { Atlas } from "../api/atlas.js";
export * from "../api/hierarchy.js";
export * from "../api/is-callable.js";
export * from "../api/keys.js";
export * from "../api/method-kind.js";
export * from "../api/method-parameters.js";
export * from "../api/operation-certainty.js";
export * from "../api/path-steps.js";
export * from "../api/path-tree.js";
export * from "../api/path-ways.js";
export * from "../api/properties.js";
export * from "../api/type-parts.js";
export type { Finding } from "../diagnostics/finding.js";
export { indented, inOneLine, inShortLines, printJson, type PrintValue } from "../json/print-json.js";
export type * from "../model/account.js";
export type * from "../model/api.js";
export type * from "../model/conventions.js";
export type * from "../model/coverage.js";
export type * from "../model/emitted.js";
export type * from "../model/example.js";
export type * from "../model/json.js";
export type * from "../model/message.js";
export type * from "../model/operation.js";
export type * from "../model/page.js";
export type * from "../model/prose.js";
export type * from "../model/source.js";
export type * from "../model/type.js";
export type { OptionValues } from "./options/option-values.js";
export { sharedOptions } from "./options/shared-options.js";
export { switchOption, type TargetOption, type TargetOptions, textOption } from "./options/target-option.js";

/**
 * A view of an API as files, and what else can be asked of that view. `targets.ts` lists all of them.
 * This file is all that a target needs to know of the program.
 */
export interface Target {
  /** What people call it, as in `OpenAPI`. */
  readonly name: string;
  /** What users may choose about it. */
  readonly options: TargetOptions;
  /** The files of one version, one after the other, so that no two need be in memory; paths are below the version's folder. */
  readonly emit?: (atlas: Atlas, given: TargetInput) => Iterable<OutputFile> | AsyncIterable<OutputFile>;
  /** The files that the versions of an output have together; paths are below its folder. */
  readonly share?: (versions: readonly TargetVersion[], given: SharedInput) => Iterable<FolderFile>;
  /** What it makes of a property, in one line, as in `readonly color?: string`. */
  readonly showProperty?: (property: Property, atlas: Atlas, options: OptionValues) => string;
  /** The parts of the model that programs use which were written against files of this target. */
  readonly usesOf?: (programs: Iterable<EmittedFile>, atlas: Atlas) => readonly ModelPart[];
  /** Paths of the files that show a part of the model, and so change with it. */
  readonly filesOf?: (changed: ModelPart, atlas: Atlas) => readonly string[];
}

/** What a target is given for what versions share. */
export interface SharedInput {
  /** What users chose. */
  readonly options: OptionValues;
  /** The hand-written files of a folder of `templates/`, by their paths below it. */
  readonly templates: (folder: string) => readonly EmittedFile[];
}

/** What a target is given beside the model of a version. */
export interface TargetInput extends SharedInput {
  /** What became of the pages. */
  readonly coverage: VersionCoverage;
  /** What the rules found in model and pages. */
  readonly findings: readonly Finding[];
  /** Folders of the pages, from the folder of the version, as in `../../docs`; none where they lie elsewhere. */
  readonly docs: readonly string[];
}

/** A version among those that share an output. */
export interface TargetVersion extends Pick<TargetInput, "coverage" | "findings"> {
  readonly atlas: Atlas;
}

/** A part of a model that may change, and that files may show or use. */
export type ModelPart =
  | { readonly kind: "type"; readonly name: string }
  | { readonly kind: "property"; readonly type: string; readonly name: string }
  | { readonly kind: "operation"; readonly id: string };
