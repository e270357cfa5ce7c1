/** The spelling that most pages use; among equals the one with more capitals, then the first by code point. */
export const commonSpelling = (spellings: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  const [first] = [...counts].sort(
    ([a, countOfA], [b, countOfB]) => countOfB - countOfA || capitalsIn(b) - capitalsIn(a) || (a < b ? -1 : 1),
  );
  if (first === undefined) throw new Error("Bug: a place of the path tree has no spelling.");
  return first[0];
};

const capitalsIn = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;
