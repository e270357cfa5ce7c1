import { existsSync } from "node:fs";
import { join } from "node:path";
import { foreignFile } from "../diagnostics/codes/foreign-file.js";
import type { Diagnostic, Outcome } from "../model/diagnostic.js";
import type { FolderFile, OutputFile } from "../model/emitted.js";
import { compareFile } from "./compare-file.js";
import { readManifest } from "./manifest.js";
import { overExisting } from "./over-existing.js";
import type { Stage } from "./stage.js";
import { staysBelow } from "./stays-below.js";

/** What has to be done to an output folder, before anything is done. */
export interface WritePlan {
  readonly folder: string;
  /** Paths of files whose text is new or another, in the order in which they came. */
  readonly changed: readonly string[];
  readonly unchanged: number;
  /** Paths of files that were docwright's own and are no longer part of the output, sorted. */
  readonly removed: readonly string[];
  /** Paths of all files of the output that are docwright's own, sorted. */
  readonly owned: readonly string[];
  /** As `owned`, as it was before. */
  readonly ownedBefore: readonly string[];
}

/**
 * Holds each file against what lies in the folder as it comes, and puts those that change on the stage: the output is never
 * in memory as a whole. Nobody else's file is touched, unless it has a part for docwright: one that stands in the way is a diagnostic.
 */
export const planWriting = async (
  files: AsyncIterable<FolderFile> | Iterable<FolderFile>,
  folder: string,
  stage: Stage,
): Promise<Outcome<WritePlan>> => {
  const ownedBefore = readManifest(folder);
  const mayReplace = new Set(ownedBefore);
  const usersOwn = new Set<string>();
  const states = new Map<string, FileState>();
  for await (const emitted of files) {
    guardPath(emitted.path, states);
    const isUsers = "textOver" in emitted;
    if (isUsers) usersOwn.add(emitted.path);
    const file = isUsers ? overExisting(emitted, folder) : emitted;
    const state = file === undefined ? "foreign" : stateOf(file, folder, isUsers ? usersOwn : mayReplace);
    if (file !== undefined && state === "changed") stage.add(file);
    states.set(emitted.path, state);
  }
  const removed = ownedBefore.filter((path) => !states.has(path) && existsSync(join(folder, path)));
  return {
    value: { folder, removed, ownedBefore, ...sortedOut(states, usersOwn) },
    diagnostics: foreignFiles(states, folder),
  };
};

/** A path stands once, and leads to a file below the folder. */
const guardPath = (path: string, before: ReadonlyMap<string, unknown>): void => {
  if (!staysBelow(path)) throw new Error(`Bug: the emitted path ${JSON.stringify(path)} may lead out of the folder.`);
  if (before.has(path)) throw new Error(`Bug: the path ${path} is emitted twice.`);
};

type FileState = "changed" | "unchanged" | "foreign";

const stateOf = (file: OutputFile, folder: string, mayReplace: ReadonlySet<string>): FileState => {
  const comparison = compareFile(join(folder, file.path), file);
  if (comparison === "same") return "unchanged";
  return comparison === "missing" || mayReplace.has(file.path) ? "changed" : "foreign";
};

type States = ReadonlyMap<string, FileState>;

const sortedOut = (
  states: States,
  usersOwn: ReadonlySet<string>,
): Pick<WritePlan, "changed" | "unchanged" | "owned"> => {
  const changed = pathsIn("changed", states);
  const unchanged = pathsIn("unchanged", states);
  const owned = [...changed, ...unchanged].filter((path) => !usersOwn.has(path)).toSorted();
  return { changed, unchanged: unchanged.length, owned };
};

const foreignFiles = (states: States, folder: string): readonly Diagnostic[] =>
  pathsIn("foreign", states).map((path) => foreignFile.at({ page: join(folder, path), line: 1, column: 1 }, {}));

const pathsIn = (state: FileState, states: States): readonly string[] =>
  [...states].flatMap(([path, own]) => (own === state ? [path] : []));
