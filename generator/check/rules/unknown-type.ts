import { splitName } from "../../api/split-name.js";
import { unknownType } from "../../diagnostics/codes/unknown-type.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { TypeDefinition } from "../../model/type.js";
import { nearestName } from "../../text/nearest.js";
import { ruleFor } from "../rule.js";

/** Finds every type that pages name and none defines, once, at the first place that names it. */
export const unknownTypeRule = ruleFor(unknownType, {
  needs: "api",
  check: ({ api: { types } }) => {
    const defined = types.flatMap(({ certainty, name }) => (certainty === "named" ? [] : [splitName(name).short]));
    return types.filter(({ certainty }) => certainty === "named").flatMap((type) => unknownAt(type, defined));
  },
});

const unknownAt = ({ name, origins }: TypeDefinition, defined: readonly string[]): readonly Diagnostic[] =>
  origins.slice(0, 1).map((origin) => {
    const near = nearestName(splitName(name).short, defined);
    return unknownType.at(origin, near === undefined ? { name } : { name, near });
  });
