/** A departure from JSON (RFC 8259). */
export interface JsonFlaw {
  /** Offset in the text as the page has it. */
  readonly offset: number;
  /** What stands there, as in `a trailing comma`. */
  readonly what: string;
}

/** Text whose characters have been mended. */
export interface MendedJson {
  readonly text: string;
  readonly flaws: readonly JsonFlaw[];
  /** The offset in the text as the page has it, of an offset in the mended text. */
  readonly offsetBefore: (offset: number) => number;
}

/** Mends raw line breaks inside strings, quotes other than `"` around strings, and no-break spaces between tokens. */
export const mendJson = (text: string): MendedJson => {
  const flaws: JsonFlaw[] = [];
  const grown: number[] = [];
  const mended = text.replaceAll(mendableToken, (token, offset: number) => {
    if (token.startsWith("/")) return token;
    if (token === noBreakSpace) return " ";
    if (!token.startsWith('"') || !token.endsWith('"'))
      flaws.push({ offset, what: `quotes other than " around a string` });
    const content = token.slice(1, -1).replaceAll(/\r?\n/g, (lineBreak, at: number) => {
      flaws.push({ offset: offset + 1 + at, what: "a line break inside a string" });
      if (lineBreak.length === 1) grown.push(offset + 1 + at);
      return String.raw`\n`;
    });
    return `"${content}"`;
  });
  const offsetBefore = (offset: number): number => offset - grown.filter((at, index) => at + index < offset).length;
  return { text: mended, flaws, offsetBefore };
};

const noBreakSpace = "\u00A0";

/** Comments and sound strings stand first, so that what is mended is never inside of them. */
const mendableToken = new RegExp(
  [
    String.raw`\/\/[^\n]*`,
    String.raw`\/\*[^]*?\*\/`,
    String.raw`"[^"\\\n]*(?:\\.[^"\\\n]*)*"`,
    String.raw`["“”„][^"“”„\\\n]*[“”]`,
    String.raw`[“”„][^"“”„\\\n]*"`,
    String.raw`'[^'"\\\n]*'(?=\s*[:,}\]])`,
    String.raw`"[^"\\]*(?:\\[^][^"\\]*)*"`,
    noBreakSpace,
  ].join("|"),
  "g",
);
