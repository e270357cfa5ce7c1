import type { Atlas } from "../../api/atlas.js";
import type { TargetInput } from "../target.js";
import type { NamePlan } from "./names/name-plan.js";
import { planNames } from "./names/plan-names.js";
import { type TypeNaming, typeNaming } from "./names/type-naming.js";

/** A client before it is written: all that its parts are made of. */
export interface ClientPlan extends Pick<TargetInput, "docs" | "templates"> {
  readonly atlas: Atlas;
  readonly names: NamePlan;
  readonly naming: TypeNaming;
}

/** Decides what the parts of a client agree on. */
export const planClient = (atlas: Atlas, { options, templates, docs }: ClientInput): ClientPlan => {
  const names = planNames(atlas);
  return { atlas, names, naming: typeNaming(names, atlas, options), templates, docs };
};

type ClientInput = Pick<TargetInput, "docs" | "options" | "templates">;
