import type { Protocol } from "../../../model/conventions.js";

/**
 * The property that stands for a literal segment of a path, as in `.messages`, `.delete_`, `["microsoft.graph.user"]`.
 * Inverse: a name that ends in `_` loses exactly one; with OData `ref`, `value` and `count` are `$ref`, `$value` and `$count`; any other name is the segment.
 */
export const segmentProperty = (text: string, protocol: Protocol = "odata"): string => {
  const system = protocol === "odata" ? systemSegments.get(text) : undefined;
  if (system !== undefined) return system;
  return text.endsWith("_") || isReserved(text, protocol) ? `${text}_` : text;
};

/** Segments that OData defines (OData URL Conventions 4.01, sections 4.6 to 4.8). */
const systemSegments: ReadonlyMap<string, string> = new Map([
  ["$ref", "ref"],
  ["$value", "value"],
  ["$count", "count"],
]);

const reservedWords: ReadonlySet<string> = new Set([
  ..."get post patch put delete head options".split(" "),
  ..."all pages request withResponse with".split(" "),
  ..."then catch finally toJSON toString valueOf constructor".split(" "),
]);

/** What stands for something else in clients of OData APIs alone. */
const reservedByProtocol: ReadonlySet<string> = new Set([...systemSegments.values(), "batch"]);

const isReserved = (text: string, protocol: Protocol): boolean =>
  reservedWords.has(text) || (protocol === "odata" && reservedByProtocol.has(text)) || /^by[^a-z]/.test(text);
