import { type TargetChoices, targetOptions } from "../emit/target-options.js";
import { UsageError } from "./usage-error.js";

/** What is chosen of the targets' options; a value that its option does not take is a `UsageError`. `placeOf` says what gave an option, as in `--package`. */
export const checkChoices = (
  values: Readonly<Record<string, unknown>>,
  placeOf: (option: string) => string,
): TargetChoices => {
  const chosen: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => Object.hasOwn(targetOptions, name) && value !== undefined),
  );
  assertTaken(chosen, placeOf);
  return chosen;
};

const assertTaken: (
  chosen: Readonly<Record<string, unknown>>,
  placeOf: (option: string) => string,
) => asserts chosen is TargetChoices = (chosen, placeOf) => {
  for (const [name, value] of Object.entries(chosen)) {
    const reading = targetOptions[name]?.read(value, placeOf(name));
    if (reading !== undefined && "fault" in reading) throw new UsageError(reading.fault);
  }
};
