/** Values by key, keys in order of first appearance. */
export const groupBy = <Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> => {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
};

/** Order of code units: the same on every machine, whatever its locale. */
export const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
