import type { Page } from "../../model/page.js";
import type { Property, TypeRef } from "../../model/type.js";
import type { LinkedTypes } from "../types/link-types.js";

/** Properties of the resource that the prose of a page requires and that its table, if it has one, leaves out, as rows of it. */
export const demandedRows = (
  { requestBody }: Page,
  { type, properties }: { readonly type: TypeRef; readonly properties: readonly Property[] },
  { propertiesOf }: LinkedTypes,
): readonly Property[] => {
  if (requestBody === undefined || type.kind !== "named") return [];
  const known = propertiesOf(type.name);
  const said = new Set(properties.map(({ name }) => name));
  return requestBody.requiredNames.flatMap((name): readonly Property[] => {
    const property = said.has(name) ? undefined : known?.get(name.toLowerCase());
    if (property === undefined || property.isRelationship) return [];
    const { requiredOnCreate: _ofType, ...row } = property;
    return [{ ...row, readOnly: false, required: true }];
  });
};
