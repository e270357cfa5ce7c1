import { splitOutside } from "../../../text/split-outside.js";
import { entry, type Expression, type NamedEntry, stringList, stringNode } from "../code/expression.js";
import type { ReadableNames } from "./readable-names.js";
import { writtenBoolean, writtenNumber } from "./written-value.js";

/** `select`, where TypeScript knows all of the names. */
export const selectValue = (value: string, names: ReadableNames): Expression | undefined => {
  const list = value.split(",");
  return list.every(names.hasProperty) ? stringList(list) : undefined;
};

/** `orderby`, where TypeScript knows all of the paths. */
export const orderbyValue = (value: string, names: ReadableNames): Expression | undefined => {
  const parts = value.split(",");
  if (!parts.every((part) => names.hasPath(part.replace(/ (?:asc|desc)$/, "")))) return undefined;
  return parts.length === 1 ? stringNode(value) : stringList(parts);
};

/** `expand`, where TypeScript knows all of the relationships, and what is asked of them. */
export const expandValue = (value: string, names: ReadableNames): Expression | undefined => {
  const parts = splitOutside(value, ",", "()''").map((part) => expandedEntry(part, names));
  const members = parts.filter((part) => part !== undefined);
  const different = new Set(members.map(({ name }) => name));
  return members.length < parts.length || different.size < members.length ? undefined : { kind: "object", members };
};

const expandedEntry = (part: string, names: ReadableNames): NamedEntry | undefined => {
  const { name = "", options } = /^(?<name>[^()/]+)(?:\((?<options>.*)\))?$/.exec(part)?.groups ?? {};
  const behind = names.behind(name);
  if (behind === undefined) return undefined;
  if (options === undefined) return entry(name, { kind: "boolean", value: true });
  const parts = splitOutside(options, ";", "()''").map((option) => optionEntry(option, behind));
  const members = parts.filter((member) => member !== undefined);
  return members.length < parts.length ? undefined : entry(name, { kind: "object", members });
};

const optionEntry = (option: string, names: ReadableNames): NamedEntry | undefined => {
  const { name = "", value = "" } = /^\$(?<name>[a-z]+)=(?<value>.+)$/.exec(option)?.groups ?? {};
  const given = optionValue(name, value, names);
  return given === undefined ? undefined : entry(name, given);
};

const optionValue = (name: string, value: string, names: ReadableNames): Expression | undefined => {
  switch (name) {
    case "select":
      return selectValue(value, names);
    case "orderby":
      return orderbyValue(value, names);
    case "expand":
      return expandValue(value, names);
    case "filter":
    case "search":
      return stringNode(value);
    case "levels":
      return value === "max" ? stringNode(value) : writtenNumber(value);
    case "top":
    case "skip":
      return writtenNumber(value);
    case "count":
      return writtenBoolean(value);
    default:
      return undefined;
  }
};
