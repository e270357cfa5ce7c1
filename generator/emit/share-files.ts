import type { FolderFile } from "../model/emitted.js";
import { gitAttributes } from "./git-attributes.js";
import type { SharedInput, Target, TargetVersion } from "./target.js";

/** Every file that the versions of an output have together, target by target, and the one that says which are generated. */
export const shareFiles = (
  targets: readonly Target[],
  versions: readonly TargetVersion[],
  given: SharedInput,
): readonly FolderFile[] => {
  const files = targets.flatMap(({ share }) => [...(share?.(versions, given) ?? [])]);
  // The user has a part in the others.
  const own = files.filter((file) => !("textOver" in file));
  const folders = versions.map(({ atlas }) => atlas.api.version);
  return [
    ...files,
    gitAttributes(
      own.map(({ path }) => path),
      folders,
    ),
  ];
};
