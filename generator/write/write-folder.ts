import type { Outcome } from "../model/diagnostic.js";
import type { FolderFile } from "../model/emitted.js";
import type { WritePlan } from "./plan-writing.js";
import { planWriting } from "./plan-writing.js";
import { noStage, stageIn } from "./stage.js";
import { writeFiles } from "./write-files.js";

/** Where files go, and whether they go there. */
export interface WriteOptions {
  /** Absolute. */
  readonly folder: string;
  /** `plan` writes nothing. */
  readonly mode: "write" | "plan";
  /** Called when all files are there, before the first of the folder changes. */
  readonly onWriting?: () => void;
}

/** Makes a folder hold these files, beside those of others; gives what changes, or would change. */
export const writeFolder = async (
  files: AsyncIterable<FolderFile> | Iterable<FolderFile>,
  { folder, mode, onWriting }: WriteOptions,
): Promise<Outcome<WritePlan>> => {
  const stage = mode === "write" ? stageIn(folder) : noStage;
  const plan = await planWriting(files, folder, stage);
  onWriting?.();
  if (mode === "write") writeFiles(plan.value, stage);
  return plan;
};
