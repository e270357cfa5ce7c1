/** A slip of the pen: one word of a page, misspelled. */
export interface Slip {
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  readonly word: string;
  readonly kind: "heading" | "column" | "verb" | "annotation" | "fence";
  readonly text: string;
}

/** Every slip of one letter in the words that say what parts of a page are. */
export const slipsIn = (path: string, text: string): readonly Slip[] => {
  const lines = text.split("\n");
  return lines.flatMap((line, index) =>
    wordsOf(lines, index).flatMap(({ start, word, kind }) =>
      misspellings(word).map((wrong) => {
        const changed = line.slice(0, start) + wrong + line.slice(start + word.length);
        return { path, line: index + 1, word, kind, text: lines.with(index, changed).join("\n") };
      }),
    ),
  );
};

interface Word {
  readonly start: number;
  readonly word: string;
  readonly kind: Slip["kind"];
}

const wordsOf = (lines: readonly string[], index: number): readonly Word[] => {
  const line = lines[index] ?? "";
  const words = (kind: Slip["kind"], pattern: RegExp): readonly Word[] =>
    [...line.matchAll(pattern)].map((match) => ({ start: match.index, word: match[0], kind }));
  if (line.startsWith("##")) return words("heading", /[A-Za-z]{2,}/g);
  if (/^\|:?-/.test(lines[index + 1] ?? "")) return words("column", /[A-Za-z]{2,}/g);
  if (/^```\w/.test(line)) return words("fence", /\w+/g);
  if (/^[A-Z]+ (\/|https:)/.test(line)) return words("verb", /^[A-Z]+/g);
  if (/^HTTP\/1.1/.test(line)) return words("verb", /^HTTP/g);
  if (/^(<!-- \{)?\s*"[\w@.]+": /.test(line) && isInComment(lines, index)) {
    // What a name of an example is called is free.
    return words("annotation", /"name": "\w+"/.test(line) ? /[a-z]{2,}(?=":)/g : /[A-Za-z.]{2,}/g);
  }
  return [];
};

const isInComment = (lines: readonly string[], index: number): boolean => {
  const before = lines.slice(0, index + 1).join("\n");
  return before.lastIndexOf("<!--") > before.lastIndexOf("```");
};

/** A letter doubled, left out, swapped with the one before, or another one; near the start, in the middle, and at the end. */
const misspellings = (word: string): readonly string[] => {
  const places = [1, Math.floor(word.length / 2), word.length - 1];
  const wrong = places.flatMap((at) => {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const swapped = before.slice(0, -1) + letter + before.slice(-1) + after;
    return [before + letter + letter + after, before + after, swapped, `${before}q${after}`];
  });
  return [...new Set(wrong)].filter((slip) => slip !== word && slip !== "");
};
