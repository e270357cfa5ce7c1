import type { CameMessages } from "../faults/examination.js";
import type { FaultPlace, Fault } from "../faults/fault.js";
import { isArray, isObject } from "../schema/json-kinds.js";
import { namesIn } from "../schema/pointer.js";
import type { JsonObject, JsonValue } from "../schema/schema-types.js";

/** Two states of the messages that were found to differ, for a diff. */
export interface DifferingMessages {
  readonly documented: JsonObject;
  readonly came: JsonObject;
}

/** The messages as they came, beside what they would be if nothing had been found; `undefined` where a diff would show nothing. */
export const differingMessages = (faults: readonly Fault[], came: CameMessages): DifferingMessages | undefined => {
  const compared = faults.filter(({ documented }) => documented !== undefined);
  const sides = (["request", "response"] as const).filter((side) => compared.some(({ place }) => place.in === side));
  if (sides.length === 0) return undefined;
  const shown = Object.fromEntries(sides.map((side) => [side, came[side]]));
  return { came: shown, documented: compared.reduce(mended, shown) };
};

const mended = (messages: JsonObject, { place, documented }: Fault): JsonObject => {
  const changed = changedAt(messages, pathOf(place, messages[place.in]), documented?.value);
  return changed !== undefined && isObject(changed) ? changed : messages;
};

const pathOf = ({ in: side, part, pointer }: FaultPlace, message: JsonValue | undefined): readonly string[] => {
  switch (part) {
    case "body":
      return [side, part, ...namesIn(pointer)];
    case "header":
      return [side, "headers", writtenName(pointer, message)];
    case "query":
      return [side, part, pointer];
    default:
      return [side, part];
  }
};

/** Names of headers are the same in any letter case (RFC 9110, section 5.1). */
const writtenName = (name: string, message: JsonValue | undefined): string => {
  const headers = message !== undefined && isObject(message) ? message["headers"] : undefined;
  return Object.keys(Object(headers)).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;
};

/** A value with another one at a path, or without the one there. */
const changedAt = (
  value: JsonValue | undefined,
  path: readonly string[],
  wanted: JsonValue | undefined,
): JsonValue | undefined => {
  const [name, ...rest] = path;
  if (name === undefined) return wanted;
  if (value !== undefined && isArray(value)) {
    return value.map((element, index) =>
      String(index) === name ? (changedAt(element, rest, wanted) ?? null) : element,
    );
  }
  const members = value !== undefined && isObject(value) ? value : {};
  const member = changedAt(Object.hasOwn(members, name) ? members[name] : undefined, rest, wanted);
  const others = Object.entries(members).filter(([key]) => key !== name);
  return member === undefined ? Object.fromEntries(others) : { ...members, [name]: member };
};
