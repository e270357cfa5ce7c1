import { mkdirSync, readdirSync, rmSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeManifest } from "./manifest.js";
import type { WritePlan } from "./plan-writing.js";
import type { Stage } from "./stage.js";

/**
 * Carries a plan out. Every text is on the stage before the first file changes, and each changes in one step (rename),
 * so that a full disk or an interruption never leaves half a file.
 */
export const writeFiles = (plan: WritePlan, stage: Stage): void => {
  if (!isEmpty(plan)) mkdirSync(plan.folder, { recursive: true });
  // Listed before they are there: files that an interrupted run leaves behind are still docwright's own.
  const ownedMeanwhile = [...new Set([...plan.ownedBefore, ...plan.owned])].toSorted();
  if (!isSameList(ownedMeanwhile, plan.ownedBefore)) writeManifest(plan.folder, ownedMeanwhile);
  // Removed first: where letter case does not count, a renamed file would remove its successor.
  for (const path of plan.removed) removeFile(plan.folder, path);
  stage.release();
  if (!isSameList(plan.owned, ownedMeanwhile)) writeManifest(plan.folder, plan.owned);
};

const isEmpty = ({ changed, removed, owned, ownedBefore }: WritePlan): boolean =>
  changed.length === 0 && removed.length === 0 && isSameList(owned, ownedBefore);

/** The file, and the folders that are empty without it. */
const removeFile = (folder: string, path: string): void => {
  rmSync(join(folder, path), { force: true });
  for (let above = dirname(path); above !== "."; above = dirname(above)) {
    if (readdirSync(join(folder, above)).length > 0) return;
    rmdirSync(join(folder, above));
  }
};

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((path, index) => path === b[index]);
