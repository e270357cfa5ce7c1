import type { Atlas } from "../../../api/atlas.js";
import type { NamePlan } from "./name-plan.js";
import { accessesOf } from "./accesses.js";
import { memberNamesOf } from "./member-names.js";
import { typeNamesOf } from "./type-names.js";
import { keyMethod } from "./value-methods.js";

/** Decides every name that the client uses. Names do not depend on the order of pages. */
export const planNames = ({ api, paths }: Atlas): NamePlan => {
  const members = memberNamesOf(paths, api.conventions.protocol);
  return {
    types: typeNamesOf(api.types),
    accesses: accessesOf(api.operations, paths.root, members),
    members,
    alternateKeys: new Map([...paths.alternateKeys].map((key) => [keyMethod(key), key])),
  };
};
