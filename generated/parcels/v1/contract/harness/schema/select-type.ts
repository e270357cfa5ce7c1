import { type OpenCheck, type PlacedValue, addFault } from "./open-check.js";
import { pointerTo } from "./pointer.js";
import type { JsonObject, Schema } from "./schema-types.js";
import { derivesFrom } from "./shape.js";

/**
 * The type of an object: the one that its `@odata.type` names where that is the declared one or derived from it, else the
 * declared one (OData JSON Format 4.01, section 4.6.3). Pages write the name with and without `#`.
 */
export const selectType = (
  { value, pointer }: PlacedValue<JsonObject>,
  declared: string,
  { schema, check }: { readonly schema: Schema; readonly check: OpenCheck },
): string => {
  const written = value["@odata.type"];
  if (typeof written !== "string") return declared;
  const name = written.replace(/^#/, "");
  const wanted = `#${declared}, or derived from it`;
  const place = { value: written, pointer: pointerTo(pointer, "@odata.type") };
  if (schema.get(name)?.kind !== "structured") {
    const message = `No page documents a type "${name}".`;
    addFault(check, place, { rule: "unknown-odata-type", message, documented: wanted });
    return declared;
  }
  if (!derivesFrom(name, declared, schema)) {
    const message = `${name} is not derived from ${declared}, which the docs ask for.`;
    addFault(check, place, { rule: "unfit-odata-type", message, documented: wanted });
    return declared;
  }
  if (name === written) check.coerced.push(place.pointer);
  return name;
};
