import { sharedOptions } from "./options/shared-options.js";
import type { TargetOption, TargetOptions, ValueOf } from "./options/target-option.js";
import { openApiOptions } from "./openapi/openapi-options.js";
import { typeScriptOptions } from "./typescript/typescript-options.js";

const declared = { ...sharedOptions, ...typeScriptOptions, ...openApiOptions };

/** The options of all targets, by the names that the config has for them. Apart from the targets, which take long to load. */
export const targetOptions: TargetOptions = declared;

/** What a config may say of them. */
export type TargetChoices = {
  readonly [Name in keyof typeof declared]?: ChosenValue<(typeof declared)[Name]>;
};

type ChosenValue<Option extends TargetOption> = Exclude<ValueOf<Option>, undefined>;
