import type { Operation } from "../model/operation.js";

/**
 * The headers that every operation requires, in lower case, as `x-api-key`: these are said once, by what authorizes or for
 * all calls, rather than at each of them. Of a single operation nothing can be told.
 */
export const headersOfAll = (operations: readonly Operation[]): ReadonlySet<string> => {
  const [first, ...others] = operations.map(requiredHeaders);
  return first === undefined || others.length === 0
    ? new Set()
    : new Set([...first].filter((name) => others.every((names) => names.has(name))));
};

const requiredHeaders = ({ parameters }: Operation): ReadonlySet<string> =>
  new Set(
    parameters.flatMap(({ in: place, name, required }) => (place === "header" && required ? [name.toLowerCase()] : [])),
  );
