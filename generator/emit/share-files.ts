import type { OutputFile, SharedFile } from "../model/emitted.js";
import type { SharedInput, Target, TargetVersion } from "./target.js";

/** Every file that the versions of an output have together, target by target. */
export const shareFiles = (
  targets: readonly Target[],
  versions: readonly TargetVersion[],
  given: SharedInput,
): readonly (OutputFile | SharedFile)[] => targets.flatMap(({ share }) => [...(share?.(versions, given) ?? [])]);
