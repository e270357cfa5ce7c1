import type { Client } from "../calls/client-options.js";
import type { FilterFeature, ProtocolOptions } from "../calls/protocol-options.js";
import { handedIn } from "../calls/handed-in.js";
import { printScalar } from "../values/literal.js";
import { isMembers, printMembers } from "../values/members.js";
import type { QueryOptions } from "../calls/query-options.js";
import { encodeQuery } from "./percent-encode.js";

/** The query string of a call, with its `?`; empty where there is none. Options that are `undefined` are left out. */
export const printQuery = (options: QueryOptions, { filters }: ProtocolOptions<Client>): string => {
  const { headers, signal, timeout, retry, as, link, query = {}, ...system } = options;
  const parameters = [...systemOptions(system, filters), ...printMembers(query, printScalar)];
  const text = parameters.map((option) => option.map(encodeQuery).join("=")).join("&");
  return text && `?${text}`;
};

/** An empty option, as of `select: []`, asks for nothing. */
const systemOptions = (options: object, filters: FilterFeature | undefined): readonly (readonly string[])[] =>
  printMembers(options, (value) => printOption(value, filters))
    .filter(([, text]) => text)
    .map(([name, text]) => [`$${name.toLowerCase()}`, text]);

const printOption = (value: unknown, filters: FilterFeature | undefined): string => {
  if (typeof value === "function") return printScalar(value(handedIn(filters, "filters")()));
  return isMembers(value) ? printExpand(value, filters) : printScalar(value);
};

/** Relationships by name with the options of each in parentheses (OData URL Conventions 4.01, section 5.1.3). */
const printExpand = (relationships: object, filters: FilterFeature | undefined): string => {
  const printed = printMembers(relationships, (options) => {
    const nested = systemOptions(Object(options), filters).map((option) => option.join("="));
    return nested.join(";").replace(/.+/s, "($&)");
  });
  return printed.map((option) => option.join("")).join(",");
};
