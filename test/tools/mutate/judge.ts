import { type Compiler, startCompiler } from "./compiler.js";
import { failsInRun } from "./judge-run.js";
import type { Mutant } from "./mutant.js";
import type { Subject, TestedExample } from "./subject.js";

/** Asks the tests of some examples about mutants. */
export interface Judge {
  /** Whether a test of one of the examples that show the fault fails, or does not compile. */
  readonly isKilled: (mutant: Mutant) => Promise<boolean>;
  /** Whether any test does. */
  readonly isKilledByAny: (mutant: Mutant) => Promise<boolean>;
}

/** Makes a judge; throws where tests fail that nothing was done to. */
export const judgeOf = async (subject: Subject): Promise<Judge> => {
  const { examples, folder } = subject;
  const compiler = startCompiler(folder);
  for (const example of examples) {
    if (await failsInRun({ kind: "schema", facts: {} }, [example], subject))
      throw new Error(`${example.key} fails without any fault.`);
  }
  if (compiler.fails(undefined, pathsOf(examples))) throw new Error(`${folder} does not compile without any fault.`);
  return {
    isKilled: (mutant) => {
      const shown = new Set(mutant.shownBy);
      const shownBy = examples.filter(({ key }) => shown.has(key));
      return isKilledBy(mutant, shownBy, { subject, compiler });
    },
    isKilledByAny: (mutant) => isKilledBy(mutant, examples, { subject, compiler }),
  };
};

const isKilledBy = async (
  { change }: Mutant,
  examples: readonly TestedExample[],
  { subject, compiler }: { readonly subject: Subject; readonly compiler: Compiler },
): Promise<boolean> =>
  change.kind === "text" ? compiler.fails(change.edit, pathsOf(examples)) : failsInRun(change, examples, subject);

const pathsOf = (examples: readonly TestedExample[]): readonly string[] => [
  ...new Set(examples.map(({ written }) => written.path)),
];
