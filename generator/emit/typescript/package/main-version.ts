/** The version that the package gives under its bare name: the highest that is no preview, or the only one there is. */
export const mainVersion = (versions: readonly string[]): string | undefined => {
  const [highest] = versions.filter(isStable).toSorted((a, b) => byNumbers(numbersOf(b), numbersOf(a)));
  return highest ?? (versions.length === 1 ? versions[0] : undefined);
};

/** As in `v1.0`, `2` and `2024-10-01`; not as in `beta`, `v2-rc` and `2024-10-01-preview`. */
const isStable = (version: string): boolean => /^v?\d+(?:[.-]\d+)*$/i.test(version);

const numbersOf = (version: string): readonly number[] => (version.match(/\d+/g) ?? []).map(Number);

/** `[1, 9]` before `[1, 10]`, and `[1]` before `[1, 0]`. */
const byNumbers = (a: readonly number[], b: readonly number[]): number => {
  const place = a.findIndex((number, index) => number !== b[index]);
  return place === -1 ? a.length - b.length : (a[place] ?? 0) - (b[place] ?? -1);
};
