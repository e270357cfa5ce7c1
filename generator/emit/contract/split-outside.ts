/** The parts of an OData expression between separators that stand outside of parentheses and quotes, as in `manager($select=id,mail),drive`. */
export const splitOutside = (value: string, separator: string): readonly string[] => {
  const parts = [""];
  let depth = 0;
  let quoted = false;
  for (const character of value) {
    if (character === "'") quoted = !quoted;
    else if (!quoted && character === "(") depth += 1;
    else if (!quoted && character === ")") depth -= 1;
    if (character === separator && depth === 0 && !quoted) parts.push("");
    else parts.push(`${parts.pop() ?? ""}${character}`);
  }
  return parts;
};
