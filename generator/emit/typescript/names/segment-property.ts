/**
 * The property that stands for a literal segment of a path, as in `.messages`, `.delete_`, `["microsoft.graph.user"]`.
 * Inverse: a name that ends in `_` loses exactly one; `ref`, `value` and `count` are `$ref`, `$value` and `$count`; any other name is the segment.
 */
export const segmentProperty = (text: string): string => {
  const system = systemSegments.get(text);
  if (system !== undefined) return system;
  return text.endsWith("_") || isReserved(text) ? `${text}_` : text;
};

/** Segments that OData defines (OData URL Conventions 4.01, sections 4.6 to 4.8). */
const systemSegments: ReadonlyMap<string, string> = new Map([
  ["$ref", "ref"],
  ["$value", "value"],
  ["$count", "count"],
]);

const reservedWords: ReadonlySet<string> = new Set([
  ..."get post patch put delete head options".split(" "),
  ...systemSegments.values(),
  ..."all pages request withResponse batch with".split(" "),
  ..."then catch finally toJSON toString valueOf constructor".split(" "),
]);

const isReserved = (text: string): boolean => reservedWords.has(text) || /^by[^a-z]/.test(text);
