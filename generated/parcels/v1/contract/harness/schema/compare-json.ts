import { isArray, isObject } from "./json-kinds.js";
import { pointerTo } from "./pointer.js";
import type { JsonObject, JsonValue } from "./schema-types.js";

/** One place where two JSON values differ. */
export interface JsonDifference {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly message: string;
  readonly documented: JsonValue | undefined;
}

/** Where two JSON values differ; the order of members does not count. */
export const compareJson = (
  want: JsonValue | undefined,
  got: JsonValue | undefined,
  pointer = "",
): readonly JsonDifference[] => {
  if (Object.is(want, got)) return [];
  if (want !== undefined && got !== undefined) {
    if (isArray(want) && isArray(got)) return compareMembers(membersOf(want), membersOf(got), pointer);
    if (isObject(want) && isObject(got)) return compareMembers(want, got, pointer);
  }
  return [{ pointer, message: `Documented ${show(want)}, came ${show(got)}.`, documented: want }];
};

const compareMembers = (want: JsonObject, got: JsonObject, pointer: string): readonly JsonDifference[] =>
  [...new Set([...Object.keys(want), ...Object.keys(got)])].flatMap((name) =>
    compareJson(memberOf(want, name), memberOf(got, name), pointerTo(pointer, name)),
  );

const membersOf = (elements: readonly JsonValue[]): JsonObject => Object.fromEntries(elements.entries());

const memberOf = (members: JsonObject, name: string): JsonValue | undefined =>
  Object.hasOwn(members, name) ? members[name] : undefined;

const show = (value: JsonValue | undefined): string => (value === undefined ? "nothing" : JSON.stringify(value));
