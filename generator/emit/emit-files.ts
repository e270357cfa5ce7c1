import type { Atlas } from "../api/atlas.js";
import type { OutputFile } from "../model/emitted.js";
import type { Target, TargetInput } from "./target.js";

/** Every file of the folder of one version, one after the other, target by target. */
export const emitFiles = async function* (
  targets: readonly Target[],
  atlas: Atlas,
  given: TargetInput,
): AsyncGenerator<OutputFile, void> {
  for (const { emit } of targets) if (emit !== undefined) yield* emit(atlas, given);
};
