import type { Behaviour } from "../../dialects/dialect.js";
import type { PathSegment } from "../../model/operation.js";
import type { Origin } from "../../model/source.js";
import type { TypeRef } from "../../model/type.js";
import { bareProperty } from "./bare-property.js";

/** Whether a path is that of the references of a relationship, as in `/groups/{id}/members/$ref` (OData URL Conventions 4.01, section 4.6). */
export const isReferencePath = (path: readonly PathSegment[], { protocol }: Behaviour): boolean => {
  const last = path.at(-1);
  return protocol === "odata" && last?.kind === "literal" && last.text.toLowerCase() === "$ref";
};

/** What is sent there, whatever the page calls it: the address of an entity, not the entity (OData JSON Format 4.01, section 14). */
export const referenceBody = (origin: Origin): TypeRef => ({
  kind: "object",
  properties: [
    bareProperty({ name: "@odata.id", type: { kind: "primitive", name: "Edm.String" }, required: true, origin }),
  ],
});
