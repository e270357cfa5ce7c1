import { primitiveFault } from "./check-primitive.js";
import { type OpenCheck, type PlacedValue, addFault, addMismatch, showValue } from "./open-check.js";
import type { PrimitiveName } from "./schema-types.js";

/** Holds a value against a primitive type. */
export const visitPrimitive = (place: PlacedValue, name: PrimitiveName, check: OpenCheck): void => {
  const rule = primitiveFault(place.value, name);
  if (rule !== undefined) addMismatch(check, place, { rule, documented: name });
  else if (typeof place.value === "string" && numericTypes.has(name)) check.coerced.push(place.pointer);
};

/** Types whose values are numbers in TypeScript, though JSON may carry them as text. */
const numericTypes: ReadonlySet<PrimitiveName> = new Set(["Edm.Int64", "Edm.Decimal", "Edm.Single", "Edm.Double"]);

/** Holds a value against a list of values; an empty list allows any. Flags are combined as in `a,b` (OData JSON Format 4.01, section 7.1). */
export const visitEnum = (place: PlacedValue, members: readonly string[], check: OpenCheck): void => {
  const { value } = place;
  if (typeof value !== "string")
    return addMismatch(check, place, { rule: "wrong-type", documented: "one of a list of values" });
  if (members.length === 0 || members.includes(value)) return;
  if (value.split(",").every((part) => members.includes(part.trim()))) {
    check.coerced.push(place.pointer);
    return;
  }
  const message = `${showValue(value)} is none of the documented values: ${listOf(members)}.`;
  addFault(check, place, { rule: "enum-value", message, documented: members.join(" | ") });
};

const shownMembers = 12;

const listOf = (members: readonly string[]): string =>
  members.length <= shownMembers
    ? members.join(", ")
    : `${members.slice(0, shownMembers).join(", ")}, and ${members.length - shownMembers} more`;
