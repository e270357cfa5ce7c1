import type { OtherType } from "./other-type.js";

/** A type that others are derived from, where it stands beside them in a union: its own name, or one that the docs do not know. */
export type Exactly<T, Name extends string> = T & { readonly "@odata.type"?: Name | OtherType };
