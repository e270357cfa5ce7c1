import type { ApiModel } from "../../../model/api.js";
import type { Outcome } from "../../../model/diagnostic.js";
import type { NamePlan } from "./name-plan.js";
import { accessesOf } from "./accesses.js";
import { planTree } from "./plan-tree.js";
import { typeNamesOf } from "./type-names.js";
import { keyMethod } from "./value-methods.js";

/** Decides every name that the client uses. Names do not depend on the order of pages. */
export const planNames = (api: ApiModel): Outcome<NamePlan> => {
  const { root, alternateKeys } = planTree(api.operations);
  const value = {
    types: typeNamesOf(api.types),
    accesses: accessesOf(api.operations, root),
    alternateKeys: new Map([...alternateKeys].map((key) => [keyMethod(key), key])),
  };
  return { value, diagnostics: [] };
};
