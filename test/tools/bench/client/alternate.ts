/** What is measured: one run gives one result. */
export type Measurement<T> = () => T | Promise<T>;

/** The results of each measurement. They take turns, so that what else the machine does meanwhile falls on all of them. */
export const alternate = async <T>(
  runs: number,
  measurements: Readonly<Record<string, Measurement<T>>>,
): Promise<Readonly<Record<string, readonly T[]>>> => {
  const measured: (readonly [string, T])[] = [];
  for (let run = 0; run < runs; run += 1)
    for (const [name, measurement] of Object.entries(measurements)) measured.push([name, await measurement()]);
  const resultsOf = (name: string): readonly T[] => measured.flatMap(([of, result]) => (of === name ? [result] : []));
  return Object.fromEntries(Object.keys(measurements).map((name) => [name, resultsOf(name)]));
};

/** The medians of what `amount` gives for each result, under the names of the measurements. */
export const medians = <T>(
  measured: Readonly<Record<string, readonly T[]>>,
  amount: (result: T) => number,
): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(measured).map(([name, results]) => [name, medianOf(results.map(amount))]));

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
