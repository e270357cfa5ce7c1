/** Picks at most `count` of a list, the same ones for the same seed; they keep their order. */
export const sampleOf = <T>(list: readonly T[], count: number, seed: number): readonly T[] => {
  if (list.length <= count) return list;
  const random = randomNumbers(seed);
  const drawn = list.map((_, index) => ({ index, rank: random() })).sort((left, right) => left.rank - right.rank);
  const chosen = new Set(drawn.slice(0, count).map(({ index }) => index));
  return list.filter((_, index) => chosen.has(index));
};

/** Numbers from 0 to 1 that look random: a 32-bit generator of Marsaglia's xorshift kind ("Xorshift RNGs", 2003). */
const randomNumbers = (seed: number): (() => number) => {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x85ebca6b) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};
