import type { Property, TypeRef } from "../../model/type.js";
import type { LinkedTypes } from "../types/link-types.js";

/** Whether the rows are properties of the resource: most of them, since a link in the prose of an action may name anything. */
export const rowsFit = (
  type: TypeRef,
  rows: readonly Property[],
  { propertiesOf }: Pick<LinkedTypes, "propertiesOf">,
): boolean => {
  if (rows.length === 0) return true;
  const known = type.kind === "named" ? propertiesOf(type.name) : undefined;
  return known !== undefined && rows.filter(({ name }) => known.has(name.toLowerCase())).length * 2 > rows.length;
};
