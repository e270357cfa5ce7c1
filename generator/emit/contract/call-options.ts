import { isValidHeader } from "../../../templates/contract/shown-headers.js";
import type { ShownRequest } from "../../../templates/contract/example.js";
import { keyText } from "./key-text.js";
import { type Layout, bracketed, member, plain } from "./layout.js";
import { stringText } from "./string-text.js";

/** What the options of a call depend on. */
export interface OptionsGiven {
  readonly request: ShownRequest;
  /** The method takes the system query options (OData URL Conventions 4.01, section 5.1) under names of their own. */
  readonly takesQuery: boolean;
  /** The client sends `Content-Type: application/json` by itself. */
  readonly sendsJson: boolean;
}

/** The options of a call: the example's query and the headers that the client would not send by itself; `undefined` where there are none. */
export const optionsLayout = ({ request, takesQuery, sendsJson }: OptionsGiven): Layout | undefined => {
  const query = Object.entries(request.query ?? {});
  const system = takesQuery ? query.flatMap(([name, value]) => systemOption(name, value)) : [];
  const others = query.filter(([name, value]) => !takesQuery || systemOption(name, value).length === 0);
  const headers = Object.entries(request.headers ?? {}).filter(
    ([name, value]) => isValidHeader(name, value) && !(sendsJson && isJsonContentType(name, value)),
  );
  const parts = [
    ...system,
    ...(others.length === 0 ? [] : [member("query", recordLayout(others))]),
    ...(headers.length === 0 ? [] : [member("headers", recordLayout(headers))]),
  ];
  return parts.length === 0 ? undefined : bracketed("{}", parts);
};

const isJsonContentType = (name: string, value: string): boolean =>
  name.toLowerCase() === "content-type" && value.trim().toLowerCase() === "application/json";

/** An object of strings. */
export const recordLayout = (entries: readonly (readonly [string, string])[]): Layout =>
  bracketed(
    "{}",
    entries.map(([name, value]) => member(keyText(name), plain(stringText(value)))),
  );

/** The option by its name in the client, where the client sends the same name and value for it. */
const systemOption = (name: string, value: string): readonly Layout[] => {
  switch (name) {
    case "$select":
      return [member("select", listLayout(value) ?? plain(stringText(value)))];
    case "$expand":
    case "$orderby":
      return [member(name.slice(1), severalLayout(value) ?? plain(stringText(value)))];
    case "$filter":
    case "$search":
    case "$format":
      return [member(name.slice(1), plain(stringText(value)))];
    case "$skiptoken":
      return [member("skipToken", plain(stringText(value)))];
    case "$deltatoken":
      return [member("deltaToken", plain(stringText(value)))];
    case "$top":
    case "$skip":
      return String(Number(value)) === value ? [member(name.slice(1), plain(value))] : [];
    case "$count":
      return value === "true" || value === "false" ? [member("count", plain(value))] : [];
    default:
      return [];
  }
};

const listLayout = (value: string): Layout | undefined => {
  const names = splitList(value);
  const isClean = names.every((name) => name !== "" && name === name.trim());
  return isClean
    ? bracketed(
        "[]",
        names.map((name) => plain(stringText(name))),
      )
    : undefined;
};

const severalLayout = (value: string): Layout | undefined =>
  splitList(value).length > 1 ? listLayout(value) : undefined;

/** The parts between commas that stand outside of parentheses and quotes, as in `manager($select=id,mail),drive`. */
const splitList = (value: string): readonly string[] => {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const character of value) {
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === "(") depth += 1;
    else if (!quoted && character === ")") depth -= 1;
    if (character === "," && depth === 0 && !quoted) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${character}`);
  }
  return parts;
};
