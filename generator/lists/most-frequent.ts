import { byText } from "./group-by.js";

/** The name that occurs most; among equally frequent ones the first by its text. */
export const mostFrequent = (names: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort((left, right) => right[1] - left[1] || byText(left[0], right[0]));
  return first?.[0];
};
