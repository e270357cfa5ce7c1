import { isValidHeader } from "../../../../templates/contract/harness/messages/headers.js";
import type { ShownRequest } from "../../../../templates/contract/harness/messages/example.js";
import type { Operation } from "../../../model/operation.js";
import { entry, type NamedEntry, type Expression, stringList, stringNode } from "../code/expression.js";
import { methodKind } from "../../../api/method-kind.js";
import type { ClientPlan } from "../plan-client.js";
import { parametersEntry } from "./parameters-entry.js";
import { readableNames, type ReadableNames } from "./readable-names.js";
import { splitOutside } from "../../../text/split-outside.js";
import { expandValue, orderbyValue, selectValue } from "./typed-query.js";
import { writtenBoolean, writtenNumber } from "./written-value.js";

/** What the options of a call depend on. */
export interface ShownOptions {
  readonly request: ShownRequest;
  /** All operations that the method calls. */
  readonly operations: readonly Operation[];
  /** The client sends `Content-Type: application/json` by itself. */
  readonly sendsJson: boolean;
}

/** The options of a call: the example's query and the headers that the client would not send by itself; `undefined` where there are none. */
export const optionsObject = (
  { request, operations, sendsJson }: ShownOptions,
  client: ClientPlan,
): Expression | undefined => {
  const optionOf = client.naming.protocol === "none" ? noOption : systemOptions(operations, client);
  const query = Object.entries(request.query ?? {}).map(([name, written]) => {
    // A client has each option once: that the example repeats one is an expected failure.
    const value = typeof written === "string" ? written : (written.at(-1) ?? "");
    return { name, value, option: optionOf(name, value) };
  });
  const headers = Object.entries(request.headers ?? {}).filter(
    ([name, value]) => isValidHeader(name, value) && !(sendsJson && isJsonContentType(name, value)),
  );
  const others = query.flatMap(({ name, value, option }) => (option === undefined ? [[name, value] as const] : []));
  const members = [
    ...query.map(({ option }) => option),
    parametersEntry({ place: "query", shown: others, operations }, client),
    parametersEntry({ place: "header", shown: headers, operations }, client),
  ].filter((member) => member !== undefined);
  return members.length === 0 ? undefined : { kind: "object", members };
};

const isJsonContentType = (name: string, value: string): boolean =>
  name.toLowerCase() === "content-type" && value.trim().toLowerCase() === "application/json";

/** Gives a system query option by its name in the client, where the client sends the same name and value for it. */
type SystemOption = (name: string, value: string) => NamedEntry | undefined;

const noOption: SystemOption = () => undefined;

const systemOptions = (operations: readonly Operation[], client: ClientPlan): SystemOption => {
  const names = readableNames(operations, client.atlas.hierarchy);
  if (names !== undefined) return (name, value) => typedOption(name, value, names) ?? plainOption(name, value);
  const isLoose =
    methodKind(operations).kind === "read" || operations.some(({ queryOptions }) => queryOptions.length > 0);
  if (!isLoose || methodKind(operations).kind === "download") return () => undefined;
  return (name, value) => looseOption(name, value) ?? plainOption(name, value);
};

const typedOption = (name: string, value: string, names: ReadableNames): NamedEntry | undefined => {
  switch (name) {
    case "$select":
      return optional("select", selectValue(value, names));
    case "$expand":
      return optional("expand", expandValue(value, names));
    case "$orderby":
      return optional("orderby", orderbyValue(value, names));
    default:
      return undefined;
  }
};

const optional = (name: string, value: Expression | undefined): NamedEntry | undefined =>
  value === undefined ? undefined : entry(name, value);

const looseOption = (name: string, value: string): NamedEntry | undefined => {
  const parts = splitOutside(value, ",", "()''");
  const isClean = parts.every((part) => part !== "" && part === part.trim());
  switch (name) {
    case "$select":
      return entry("select", isClean ? stringList(parts) : stringNode(value));
    case "$expand":
    case "$orderby":
      return entry(name.slice(1), isClean && parts.length > 1 ? stringList(parts) : stringNode(value));
    case "$format":
      return entry("format", stringNode(value));
    default:
      return undefined;
  }
};

const plainOption = (name: string, value: string): NamedEntry | undefined => {
  switch (name) {
    case "$filter":
    case "$search":
      return entry(name.slice(1), stringNode(value));
    case "$skiptoken":
      return entry("skipToken", stringNode(value));
    case "$deltatoken":
      return entry("deltaToken", stringNode(value));
    case "$top":
    case "$skip":
      return optional(name.slice(1), writtenNumber(value));
    case "$count":
      return optional("count", writtenBoolean(value));
    default:
      return undefined;
  }
};
