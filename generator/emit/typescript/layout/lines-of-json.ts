/** A JSON object of objects with one line for each entry: short, and good to compare. */
export const linesOfJson = (groups: Readonly<Record<string, readonly (readonly [string, unknown])[]>>): string => {
  const printed = Object.entries(groups).map(([name, entries]) => {
    const lines = entries.map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `  ${JSON.stringify(name)}: {${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}}`;
  });
  return `{\n${printed.join(",\n")}\n}\n`;
};
