import { atlasOf } from "../../generator/api/atlas.js";
import { type OptionValues, optionValues } from "../../generator/emit/options/option-values.js";
import { type TargetChoices, targetOptions } from "../../generator/emit/target-options.js";
import type { TargetInput } from "../../generator/emit/target.js";
import { readTemplates } from "../../generator/read/read-templates.js";
import { coverageOf } from "../../generator/report/coverage.js";
import { model } from "./makers.js";

/** The values of options of which these are chosen. */
export const chosen = (choices: TargetChoices = {}): OptionValues => optionValues([targetOptions], choices);

/** What a target is given where nothing is chosen and nothing was found. */
export const targetInput: TargetInput = {
  options: chosen(),
  templates: readTemplates,
  coverage: coverageOf(atlasOf(model()), []),
  findings: [],
  docs: [],
};
