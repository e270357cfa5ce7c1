import { type Layout, type Place, belowOf, bracketed, fits, marginOf, plain, printWidth } from "./layout.js";

/** Numbers in brackets: in as few lines as they fit in. */
export const numberList = (numbers: readonly string[]): Layout => {
  const list = bracketed("[]", numbers.map(plain));
  const at = (place: Place): string => {
    if (list.flat !== undefined && fits(list.flat, place)) return list.flat;
    return `[\n${filledLines(numbers, marginOf(belowOf(place))).join("\n")}\n${marginOf(place)}]`;
  };
  return { ...list, at };
};

const filledLines = (numbers: readonly string[], margin: string): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  for (const number of numbers) {
    const longer = line === "" ? `${margin}${number},` : `${line} ${number},`;
    if (line !== "" && longer.length > printWidth) lines.push(line);
    line = line !== "" && longer.length > printWidth ? `${margin}${number},` : longer;
  }
  return [...lines, line];
};
