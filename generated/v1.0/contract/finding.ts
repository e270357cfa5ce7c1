/** A difference between what a page shows and what is. */
export interface Finding {
  /** Side, part, place in the part, and rule, as in `response body /source: enum-value`. */
  readonly fault: string;
  /** What the docs say and what came, in one sentence. */
  readonly message: string;
}

/** Where a fault is and which rule it breaks. */
export interface FaultPlace {
  readonly in: "request" | "response";
  readonly part: string;
  /** JSON Pointer into the body, or the name of the header or query option; empty for the whole. */
  readonly pointer: string;
  readonly rule: string;
}

/** The name of a fault, by which expected and real ones are compared. */
export const faultName = ({ in: side, part, pointer, rule }: FaultPlace): string =>
  `${side} ${part}${pointer === "" ? "" : ` ${pointer}`}: ${rule}`;
