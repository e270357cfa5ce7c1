import type { JsonValue, SchemaCheck, SchemaFault, SchemaRule } from "./schema-types.js";

/** A check while it is being made. */
export interface OpenCheck extends SchemaCheck {
  readonly faults: SchemaFault[];
  readonly undocumented: string[];
  readonly omitted: string[];
  readonly annotations: string[];
  readonly coerced: string[];
  readonly readOnly: string[];
}

/** A check that has found nothing yet. */
export const emptyCheck = (): OpenCheck => ({
  faults: [],
  undocumented: [],
  omitted: [],
  annotations: [],
  coerced: [],
  readOnly: [],
});

/** A value with the JSON Pointer that leads to it. */
export interface PlacedValue<Value extends JsonValue = JsonValue> {
  readonly value: Value;
  readonly pointer: string;
}

/** Adds a fault of the value at a place. */
export const addFault = (
  check: OpenCheck,
  { pointer, value }: PlacedValue,
  fault: Pick<SchemaFault, "rule" | "message" | "documented">,
): void => {
  check.faults.push({ pointer, ...fault, actual: value });
};

/** Adds a fault of a value that is not what it is documented as. */
export const addMismatch = (
  check: OpenCheck,
  place: PlacedValue,
  { rule, documented }: { readonly rule: SchemaRule; readonly documented: string },
): void =>
  addFault(check, place, {
    rule,
    documented,
    message: `Documented as ${documented}, shown as ${showValue(place.value)}.`,
  });

/** Adds what another check has found. */
export const mergeCheck = (check: OpenCheck, found: SchemaCheck): void => {
  check.faults.push(...found.faults);
  check.undocumented.push(...found.undocumented);
  check.omitted.push(...found.omitted);
  check.annotations.push(...found.annotations);
  check.coerced.push(...found.coerced);
  check.readOnly.push(...found.readOnly);
};

/** The check that found least: fewest faults, then fewest undocumented properties, then the first. */
export const bestCheck = (checks: readonly SchemaCheck[]): SchemaCheck =>
  checks.reduce((best, check) => (weightOf(check) < weightOf(best) ? check : best), checks[0] ?? emptyCheck());

const weightOf = ({ faults, undocumented }: SchemaCheck): number => faults.length * 1e6 + undocumented.length;

const shownLength = 60;

/** A value for a message: JSON, cut where it is long. */
export const showValue = (value: JsonValue): string => {
  const text = JSON.stringify(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
};
