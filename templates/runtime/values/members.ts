import { isObject } from "./is-object.js";
import { isScalar } from "./literal.js";

/** An object of values by name. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value is an object of others by name, rather than a list, or one value like a `Date`. */
export const isMembers = (value: unknown): value is Members =>
  isObject(value) && !Array.isArray(value) && !isScalar(value);

/** The members of an object that are not `undefined`, each printed. */
export const printMembers = (
  members: object,
  print: (value: unknown, name: string) => string,
): readonly (readonly [name: string, text: string])[] =>
  Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, print(value, name)]);
