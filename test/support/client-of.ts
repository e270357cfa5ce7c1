import { atlasOf } from "../../generator/api/atlas.js";
import type { TargetChoices } from "../../generator/emit/target-options.js";
import { type ClientPlan, planClient } from "../../generator/emit/typescript/plan-client.js";
import type { ApiModel } from "../../generator/model/api.js";
import { chosen } from "./target-input.js";

/** What the parts of the client of a model are made of; no templates. */
export const clientOf = (api: ApiModel, choices: TargetChoices = {}): ClientPlan =>
  planClient(atlasOf(api), { options: chosen(choices), templates: () => [], docs: [] });
