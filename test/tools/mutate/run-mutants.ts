import { groupBy } from "../../../generator/lists/group-by.js";
import { judgeOf } from "./judge.js";
import { mutantsOf } from "./mutants-of.js";
import { sampleOf } from "./random.js";
import { readSubject } from "./subject.js";
import type { Fate, Judged } from "./tally.js";

/** Which mutants are tried. */
export interface Choice {
  /** How many of each part of the output at most. */
  readonly sample: number;
  readonly seed: number;
}

/** Tries the mutants of a version's folder. */
export const runMutants = async (folder: string, { sample, seed }: Choice): Promise<readonly Judged[]> => {
  const subject = await readSubject(folder);
  const judge = await judgeOf(subject);
  const mutants = await mutantsOf(subject);
  const showable = mutants.filter(({ shownBy }) => shownBy.length > 0);
  const tried = new Set(
    [...groupBy(showable, ({ group }) => group).values()].flatMap((ofGroup) => sampleOf(ofGroup, sample, seed)),
  );
  const judged: Judged[] = [];
  for (const mutant of mutants) {
    const isTried = tried.has(mutant);
    const fate: Fate = isTried
      ? (await judge.isKilled(mutant))
        ? "killed"
        : "survived"
      : mutant.shownBy.length > 0
        ? "not tried"
        : "not showable";
    judged.push({ mutant, fate });
  }
  return judged;
};
