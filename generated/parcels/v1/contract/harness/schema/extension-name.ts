/** Whether a name is one that extensions have, by patterns in which `*` is any text, as in `ext_*`. */
export const isExtensionName = (name: string, patterns: readonly string[]): boolean =>
  patterns.some((pattern) => fits(name, pattern.split("*")));

const fits = (name: string, [start = "", ...others]: readonly string[]): boolean => {
  const end = others.at(-1);
  if (end === undefined) return name === start;
  if (!name.startsWith(start)) return false;
  // Each text between two stars is looked for behind the one before it, with something in between.
  const at = others.slice(0, -1).reduce((from, part) => (from < 0 ? from : behind(name, part, from + 1)), start.length);
  return at >= 0 && name.endsWith(end) && name.length > at + end.length;
};

const behind = (name: string, part: string, from: number): number => {
  const found = name.indexOf(part, from);
  return found < 0 ? found : found + part.length;
};
