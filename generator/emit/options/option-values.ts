import type { TargetOption, TargetOptions } from "./target-option.js";

/** What was chosen of the options. */
export interface OptionValues {
  /** The value of an option: the chosen one, or its default. */
  readonly get: <Value>(option: TargetOption<Value>) => Value;
}

/** The values of the options that targets declare, from what a config has by their names. */
export const optionValues = (
  declared: readonly TargetOptions[],
  chosen: Readonly<Record<string, unknown>>,
): OptionValues => {
  const names = new Map(declared.flatMap((options) => Object.entries(options).map(([name, option]) => [option, name])));
  return {
    get: (option) => {
      const name = names.get(option);
      if (name === undefined) throw new Error("Bug: a target asks for an option that none declares.");
      if (chosen[name] === undefined) return option.default;
      const reading = option.read(chosen[name], name);
      if ("fault" in reading) throw new Error(`Bug: an option was not checked. ${reading.fault}`);
      return reading.value;
    },
  };
};
