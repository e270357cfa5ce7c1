import type { QueryOptions } from "./options.js";

/** The query string of a call, with its `?`; empty where there is none. Options that are `undefined` are left out. */
export const printQuery = ({ headers, signal, query = {}, ...options }: QueryOptions): string => {
  const system = Object.entries(options).map(([name, value]) => printParameter(`$${name.toLowerCase()}`, value));
  const own = Object.entries(query).map(([name, value]) => printParameter(name, value));
  const printed = [...system, ...own].filter((parameter) => parameter !== "");
  return printed.length === 0 ? "" : `?${printed.join("&")}`;
};

const printParameter = (name: string, value: unknown): string =>
  value === undefined ? "" : `${encodeQuery(name)}=${encodeQuery(String(value))}`;

/** Percent-encodes what may not stand in a query (RFC 3986, section 3.4), and what would split it. */
const encodeQuery = (text: string): string =>
  encodeURIComponent(text).replaceAll(/%(?:3A|40|24|2C|3B|2F|3F)/g, decodeURIComponent);
