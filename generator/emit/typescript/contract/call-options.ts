import { isValidHeader } from "../../../../templates/contract/harness/messages/headers.js";
import type { ShownRequest } from "../../../../templates/contract/harness/messages/example.js";
import type { Operation } from "../../../model/operation.js";
import { type Layout, bracketed, member, plain } from "../layout/layout.js";
import { stringList } from "../layout/string-list.js";
import { stringText } from "../layout/string-text.js";
import { methodKind } from "../../../api/method-kind.js";
import type { ContractContext } from "./context.js";
import { parametersCode } from "./parameters-code.js";
import { readableNames, type ReadableNames } from "./readable-names.js";
import { splitOutside } from "../../../text/split-outside.js";
import { type Code, code } from "./code.js";
import { expandLayout, orderbyLayout, selectLayout } from "./typed-query.js";

/** What the options of a call depend on. */
export interface OptionsGiven {
  readonly request: ShownRequest;
  /** All operations that the method calls. */
  readonly operations: readonly Operation[];
  /** The client sends `Content-Type: application/json` by itself. */
  readonly sendsJson: boolean;
}

/** The options of a call: the example's query and the headers that the client would not send by itself; `undefined` where there are none. */
export const optionsCode = (
  { request, operations, sendsJson }: OptionsGiven,
  context: ContractContext,
): Code | undefined => {
  const print = optionPrinter(operations, context);
  const query = Object.entries(request.query ?? {}).map(([name, written]) => {
    // A client has each option once: that the example repeats one is an expected failure.
    const value = typeof written === "string" ? written : (written.at(-1) ?? "");
    return { name, value, layout: print(name, value) };
  });
  const headers = Object.entries(request.headers ?? {}).filter(
    ([name, value]) => isValidHeader(name, value) && !(sendsJson && isJsonContentType(name, value)),
  );
  const others = query.flatMap(({ name, value, layout }) => (layout === undefined ? [[name, value] as const] : []));
  const groups = [
    parametersCode({ place: "query", shown: others, operations }, context),
    parametersCode({ place: "header", shown: headers, operations }, context),
  ].filter((group) => group !== undefined);
  const parts = [...query.map(({ layout }) => layout), ...groups.map((group) => group.layout)].filter(
    (layout) => layout !== undefined,
  );
  if (parts.length === 0) return undefined;
  return code(bracketed("{}", parts), { harness: groups.flatMap(({ harness }) => harness) });
};

const isJsonContentType = (name: string, value: string): boolean =>
  name.toLowerCase() === "content-type" && value.trim().toLowerCase() === "application/json";

/** Prints a system query option by its name in the client, where the client sends the same name and value for it. */
type OptionPrinter = (name: string, value: string) => Layout | undefined;

const optionPrinter = (operations: readonly Operation[], context: ContractContext): OptionPrinter => {
  const names = readableNames(operations, context);
  if (names !== undefined) return (name, value) => typedOption(name, value, names) ?? plainOption(name, value);
  const isLoose =
    methodKind(operations).kind === "read" || operations.some(({ queryOptions }) => queryOptions.length > 0);
  if (!isLoose || methodKind(operations).kind === "download") return () => undefined;
  return (name, value) => looseOption(name, value) ?? plainOption(name, value);
};

const typedOption = (name: string, value: string, names: ReadableNames): Layout | undefined => {
  switch (name) {
    case "$select":
      return optional("select", selectLayout(value, names));
    case "$expand":
      return optional("expand", expandLayout(value, names));
    case "$orderby":
      return optional("orderby", orderbyLayout(value, names));
    default:
      return undefined;
  }
};

const optional = (name: string, layout: Layout | undefined): Layout | undefined =>
  layout === undefined ? undefined : member(name, layout);

const looseOption = (name: string, value: string): Layout | undefined => {
  switch (name) {
    case "$select":
      return member("select", listLayout(value) ?? plain(stringText(value)));
    case "$expand":
    case "$orderby":
      return member(name.slice(1), severalLayout(value) ?? plain(stringText(value)));
    case "$format":
      return member("format", plain(stringText(value)));
    default:
      return undefined;
  }
};

const plainOption = (name: string, value: string): Layout | undefined => {
  switch (name) {
    case "$filter":
    case "$search":
      return member(name.slice(1), plain(stringText(value)));
    case "$skiptoken":
      return member("skipToken", plain(stringText(value)));
    case "$deltatoken":
      return member("deltaToken", plain(stringText(value)));
    case "$top":
    case "$skip":
      return String(Number(value)) === value ? member(name.slice(1), plain(value)) : undefined;
    case "$count":
      return value === "true" || value === "false" ? member("count", plain(value)) : undefined;
    default:
      return undefined;
  }
};

const listLayout = (value: string): Layout | undefined => {
  const names = splitOutside(value, ",", "()''");
  const isClean = names.every((name) => name !== "" && name === name.trim());
  return isClean ? stringList(names) : undefined;
};

const severalLayout = (value: string): Layout | undefined =>
  splitOutside(value, ",", "()''").length > 1 ? listLayout(value) : undefined;
