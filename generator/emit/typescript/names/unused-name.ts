/** The name, or the name with the first free number behind it, which is taken from then on. Letter case makes no difference. */
export const unusedName = (name: string, taken: Set<string>): string => {
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number++) candidate = `${name}${number}`;
  taken.add(candidate.toLowerCase());
  return candidate;
};
