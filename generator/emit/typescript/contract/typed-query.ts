import { type Layout, bracketed, member, plain } from "../layout/layout.js";
import { keyText } from "../layout/key-text.js";
import { stringList } from "../layout/string-list.js";
import { stringText } from "../layout/string-text.js";
import type { ReadableNames } from "./readable-names.js";
import { splitOutside } from "../../../text/split-outside.js";

/** `select`, where TypeScript knows all of the names. */
export const selectLayout = (value: string, names: ReadableNames): Layout | undefined => {
  const list = value.split(",");
  return list.every(names.hasProperty) ? stringList(list) : undefined;
};

/** `orderby`, where TypeScript knows all of the paths. */
export const orderbyLayout = (value: string, names: ReadableNames): Layout | undefined => {
  const parts = value.split(",");
  if (!parts.every((part) => names.hasPath(part.replace(/ (?:asc|desc)$/, "")))) return undefined;
  return parts.length === 1 ? plain(stringText(value)) : stringList(parts);
};

/** `expand`, where TypeScript knows all of the relationships, and what is asked of them. */
export const expandLayout = (value: string, names: ReadableNames): Layout | undefined => {
  const parts = splitOutside(value, ",", "()''").map((part) => expandedMember(part, names));
  const found = parts.filter((part) => part !== undefined);
  const different = new Set(found.map(({ name }) => name));
  if (found.length < parts.length || different.size < found.length) return undefined;
  return bracketed(
    "{}",
    found.map(({ name, layout }) => member(keyText(name), layout)),
  );
};

const expandedMember = (
  part: string,
  names: ReadableNames,
): { readonly name: string; readonly layout: Layout } | undefined => {
  const { name = "", options } = /^(?<name>[^()/]+)(?:\((?<options>.*)\))?$/.exec(part)?.groups ?? {};
  const behind = names.behind(name);
  if (behind === undefined) return undefined;
  if (options === undefined) return { name, layout: plain("true") };
  const members = splitOutside(options, ";", "()''").map((option) => optionMember(option, behind));
  const found = members.filter((layout) => layout !== undefined);
  return found.length < members.length ? undefined : { name, layout: bracketed("{}", found) };
};

const optionMember = (option: string, names: ReadableNames): Layout | undefined => {
  const { name = "", value = "" } = /^\$(?<name>[a-z]+)=(?<value>.+)$/.exec(option)?.groups ?? {};
  const layout = optionLayout(name, value, names);
  return layout === undefined ? undefined : member(name, layout);
};

const optionLayout = (name: string, value: string, names: ReadableNames): Layout | undefined => {
  switch (name) {
    case "select":
      return selectLayout(value, names);
    case "orderby":
      return orderbyLayout(value, names);
    case "expand":
      return expandLayout(value, names);
    case "filter":
    case "search":
      return plain(stringText(value));
    case "top":
    case "skip":
    case "levels":
      if (name === "levels" && value === "max") return plain(stringText(value));
      return String(Number(value)) === value ? plain(value) : undefined;
    case "count":
      return value === "true" || value === "false" ? plain(value) : undefined;
    default:
      return undefined;
  }
};
