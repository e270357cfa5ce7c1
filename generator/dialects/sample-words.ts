import type { PrimitiveName } from "../model/prose.js";

/** How the JSON samples of types stand for the types of their members. */
export interface SampleWords {
  /** What stands in place of a value; the first that fits counts, and text that none fits is a string. */
  readonly primitives: readonly SampleOfPrimitive[];
  /** Members of an object that name its type; the first that is there counts. */
  readonly typeMembers: readonly string[];
}

/** What stands in a sample in place of a value of a primitive type, in lower case. */
export interface SampleOfPrimitive {
  /** The type that is meant. */
  readonly name: PrimitiveName;
  /** All of the text, as in `string (guid)`. */
  readonly whole?: readonly string[];
  /** A part of it, as in `timestamp` of `String (timestamp)`. */
  readonly within?: readonly string[];
}
