import type { PathSegment } from "../../model/operation.js";
import { byText } from "../../lists/group-by.js";
import { shapeOf, templateOf } from "../../paths/template-of.js";

/**
 * Gives paths of equal shape one spelling, whatever their method: that of most request lines, since pages disagree on letter
 * case and on the names of placeholders (page format, "HTTP request sections"). OpenAPI allows no two paths that differ in
 * parameter names only (OpenAPI 3.1, section 4.8.8.1).
 */
export const createCanonicalPaths = (
  paths: readonly (readonly PathSegment[])[],
): ((path: readonly PathSegment[]) => readonly PathSegment[]) => {
  const literals = mostFrequentByKey(
    paths.flatMap((path) => path.flatMap(literalOf)),
    (text) => text.toLowerCase(),
  );
  const spelled = paths.map((path) => path.map((segment) => withText(segment, literals)));
  const byShape = mostFrequentByKey(spelled, shapeOf, templateOf);
  return (path) => byShape.get(shapeOf(path)) ?? path;
};

const literalOf = (segment: PathSegment): readonly string[] =>
  segment.kind === "literal" || segment.kind === "call" ? [segment.text] : [];

const withText = (segment: PathSegment, literals: ReadonlyMap<string, string>): PathSegment =>
  segment.kind === "literal" || segment.kind === "call"
    ? { ...segment, text: literals.get(segment.text.toLowerCase()) ?? segment.text }
    : segment;

/** The most frequent value of each key; among equally frequent ones the first by its text. */
const mostFrequentByKey = <Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
  textOf: (value: Value) => string = String,
): ReadonlyMap<string, Value> => {
  const counts = new Map<
    string,
    { readonly value: Value; readonly key: string; readonly text: string; count: number }
  >();
  for (const value of values) {
    const text = textOf(value);
    const known = counts.get(text);
    if (known === undefined) counts.set(text, { value, key: keyOf(value), text, count: 1 });
    else known.count += 1;
  }
  const leastFirst = [...counts.values()].sort(
    (left, right) => left.count - right.count || byText(right.text, left.text),
  );
  return new Map(leastFirst.map(({ key, value }) => [key, value]));
};
