import type { StructuredType } from "../../../model/type.js";
import type { Member } from "../code/declarations.js";
import { descendantsOf, type Hierarchy } from "../../../api/hierarchy.js";
import { stringLiteral } from "../code/quoting.js";

/**
 * The member that tells a type in JSON (OData JSON Format 4.01, section 4.6.3): a literal where no type is derived from it.
 * With derived types it has theirs too and stays open, since extending interfaces must be able to narrow it.
 */
export const odataTypeMember = (type: StructuredType, hierarchy: Hierarchy): Member => {
  const below = descendantsOf(type.name, hierarchy);
  const literals = [type.name, ...below].map((name) => stringLiteral(`#${name}`));
  return {
    kind: "property",
    name: "@odata.type",
    readonly: false,
    optional: true,
    type: [...literals, ...(below.length === 0 ? [] : ["(string & {})"])].join(" | "),
  };
};
