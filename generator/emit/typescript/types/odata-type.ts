import type { StructuredType } from "../../../model/type.js";
import { literalType, type PropertyNode } from "../code/type-node.js";
import { unionOf } from "../code/type-questions.js";
import { descendantsOf, type Hierarchy } from "../../../api/hierarchy.js";
import { anyOtherString } from "./type-node-of.js";

/**
 * The member that tells a type in JSON (OData JSON Format 4.01, section 4.6.3): a literal where no type is derived from it.
 * With derived types it has theirs too and stays open, since extending interfaces must be able to narrow it.
 */
export const odataTypeMember = (type: StructuredType, hierarchy: Hierarchy): PropertyNode => {
  const below = descendantsOf(type.name, hierarchy);
  const literals = [type.name, ...below].map((name) => literalType(`#${name}`));
  return {
    kind: "property",
    name: "@odata.type",
    isOptional: true,
    type: unionOf(below.length === 0 ? literals : [...literals, anyOtherString]),
  };
};
