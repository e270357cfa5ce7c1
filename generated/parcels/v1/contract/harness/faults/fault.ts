import type { JsonValue } from "../schema/schema-types.js";

/** A difference between what a page shows and what is. */
export interface Fault {
  /** Side, part, place in the part, and rule, as in `response body /source: enum-value`. */
  readonly name: string;
  readonly place: FaultPlace;
  /** What the docs say and what came, in one sentence. */
  readonly message: string;
  /** What would stand at the place if all were as documented, for a diff. Absent where a diff would show nothing. */
  readonly documented?: DocumentedValue | undefined;
}

/** A value of the docs; without `value` they have nothing there. */
export interface DocumentedValue {
  readonly value?: JsonValue | undefined;
}

/** Where a fault is and which rule it breaks. */
export interface FaultPlace {
  readonly in: "request" | "response";
  readonly part: string;
  /** JSON Pointer into the body, or the name of the header or query option; empty for the whole. */
  readonly pointer: string;
  readonly rule: string;
}

/** A fault at a place. */
export const faultAt = (place: FaultPlace, message: string, documented?: DocumentedValue): Fault => ({
  name: faultName(place),
  place,
  message,
  documented,
});

/** The name of a fault, by which expected and real ones are compared. */
export const faultName = ({ in: side, part, pointer, rule }: FaultPlace): string =>
  `${side} ${part}${pointer === "" ? "" : ` ${pointer}`}: ${rule}`;
