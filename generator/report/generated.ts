import type { Finding } from "../diagnostics/finding.js";
import type { VersionCoverage } from "../model/coverage.js";

/** What a run came to. */
export interface Generated {
  readonly versions: readonly GeneratedVersion[];
  /** The files that the versions of an output folder share. */
  readonly shared: FileChanges;
  readonly findings: readonly Finding[];
}

/** What one API version came to. */
export interface GeneratedVersion {
  readonly version: string;
  /** The folder of its files, absolute. */
  readonly folder: string;
  readonly pages: number;
  readonly types: number;
  readonly operations: number;
  /** Contract tests. */
  readonly tests: number;
  readonly coverage: VersionCoverage;
  readonly files: FileChanges;
}

/** What was done to the files of an output, or would be done where nothing is written. Paths are relative to its folder. */
export interface FileChanges {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
}

/** The changes of several folders together. */
export const joinChanges = (changes: readonly FileChanges[]): FileChanges => ({
  written: changes.flatMap(({ written }) => written),
  unchanged: changes.reduce((sum, { unchanged }) => sum + unchanged, 0),
  removed: changes.flatMap(({ removed }) => removed),
});
