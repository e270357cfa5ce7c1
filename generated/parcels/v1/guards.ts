import { createGuards } from "./runtime/guards.js";

/** A guard for each type that has a base or derived types. A value of a derived type is one of its base too. */
export interface Guards {}

/**
 * Tells of which type a value is by its `@odata.type`, as in `values.filter(is.name)`.
 * Services send that where a type has derived ones; a value without it is of no type, whatever it was declared to be.
 */
export const is: Guards = /* @__PURE__ */ createGuards<Guards>({
  namespace: "api.",
  bases: {},
  names: {},
});
