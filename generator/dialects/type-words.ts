import type { PrimitiveName } from "../model/prose.js";

/** How cells and sentences name types. */
export interface TypeWords {
  /** Words for primitive types. */
  readonly primitives: readonly PrimitiveWords[];
}

/** What pages call a primitive type. */
export interface PrimitiveWords {
  /** The type that is meant. */
  readonly name: PrimitiveName;
  /** In lower case, without spaces and prefix, as in `integer` and `datetime`. */
  readonly words: readonly string[];
}
