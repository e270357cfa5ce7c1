/** Where a text will stand: how deep its lines are indented, and in which column it begins. */
export interface Place {
  readonly indent: number;
  readonly column: number;
  /** Length of what follows in the same line; a comma or a semicolon, unless said. */
  readonly tail?: number;
}

/** A piece of code that is laid out as prettier would, at a fraction of the cost. */
export interface Layout {
  /** The code in one line; absent where it must break, or is longer than any line. */
  readonly flat?: string;
  readonly at: (place: Place) => string;
  /** Brackets with something inside, which may share a line with the parentheses of a call. */
  readonly isBracketed: boolean;
}

/** Longest line. */
export const printWidth = 120;

/** Whether a text fits into its line, with what follows. */
export const fits = (text: string, { column, tail = 1 }: Place): boolean =>
  !text.includes("\n") && column + text.length + tail <= printWidth;

/** Code that stays as it is. */
export const plain = (code: string): Layout => ({ flat: code, at: () => code, isBracketed: false });

/** Parts between brackets: in one line where they fit and may, else each in a line of its own. */
export const bracketed = (
  brackets: "{}" | "[]" | "()",
  parts: readonly Layout[],
  style: "flat" | "expanded" = "flat",
): Layout => {
  if (parts.length === 0) return plain(brackets);
  const [open, close] = [brackets.charAt(0), brackets.charAt(1)];
  const flat = style === "flat" ? flatOf(parts, brackets) : undefined;
  const at = (place: Place): string => {
    if (flat !== undefined && fits(flat, place)) return flat;
    const below = belowOf(place);
    const lines = parts.map((part) => `${marginOf(below)}${part.at(below)},\n`);
    return `${open}\n${lines.join("")}${marginOf(place)}${close}`;
  };
  return { ...(flat === undefined ? {} : { flat }), at, isBracketed: brackets !== "()" };
};

const flatOf = (parts: readonly Layout[], brackets: string): string | undefined => {
  const space = brackets === "{}" ? " " : "";
  let flat = "";
  for (const part of parts) {
    if (part.flat === undefined || flat.length > printWidth) return undefined;
    flat += flat === "" ? part.flat : `, ${part.flat}`;
  }
  return `${brackets.charAt(0)}${space}${flat}${space}${brackets.charAt(1)}`;
};

/** The place of a line that is one step further in. */
export const belowOf = ({ indent }: Place): Place => ({ indent: indent + 2, column: indent + 2 });

/** The spaces before a line. */
export const marginOf = ({ indent }: Place): string => " ".repeat(indent);

/** A key below this length keeps its value beside it: breaking the line would gain too little. */
const shortKey = 5;

/** A member of an object; a string or a bracket that does not fit goes to the next line, unless the key is short. */
export const member = (key: string, value: Layout): Layout => {
  const head = `${key}: `;
  const at = (place: Place): string => {
    const text = value.at({ indent: place.indent, column: place.column + head.length });
    const below = belowOf(place);
    return key.length < shortKey || !mayMove.test(text) || fits(...firstLine(head + text, place))
      ? head + text
      : `${key}:\n${marginOf(below)}${value.at(below)}`;
  };
  return { ...(value.flat === undefined ? {} : { flat: head + value.flat }), at, isBracketed: false };
};

const mayMove = /^["'[{]/;

/** The first line and its place: nothing follows it where it is not the only one. */
const firstLine = (text: string, place: Place): readonly [string, Place] => {
  const end = text.indexOf("\n");
  return end === -1 ? [text, place] : [text.slice(0, end), { ...place, tail: 0 }];
};
