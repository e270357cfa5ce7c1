/**
 * Splits a text at every separator that stands outside of the pairs of brackets. `pairs` lists them as in `(){}''`;
 * a bracket that never closes counts as an ordinary character. The time grows with the length of the text.
 */
export const splitOutside = (text: string, separator: string, pairs: string): readonly string[] => {
  if (!text.includes(separator)) return [text];
  const closingOf = closingIndices(text, pairs);
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    } else {
      at = closingOf(at) ?? at;
    }
  }
  return [...parts, text.slice(start)];
};

/**
 * Index of the bracket that closes the one at `open`; undefined where there stands none, or it never closes.
 * Quotes and brackets of other kinds inside parentheses hide what they hold.
 */
export const closingIndex = (text: string, open: number, pairs: string): number | undefined =>
  closingIndices(text, pairs)(open);

/** Tells the same of one bracket after the other, from the left to the right. */
const closingIndices = (text: string, pairs: string): ((open: number) => number | undefined) => {
  const parentheses = pairs.includes("(") && text.includes("(") ? unopenedParentheses(text) : undefined;
  const gone = new Set<string>();
  return (open) => {
    const pair = pairs.indexOf(text.charAt(open));
    if (pair === -1 || pair % 2 === 1) return undefined;
    const close = pairs.charAt(pair + 1);
    if (close === ")") return found(parentheses?.[open + 1] ?? none);
    const index = gone.has(close) ? none : text.indexOf(close, open + 1);
    if (index === none) gone.add(close);
    return found(index);
  };
};

const none = -1;

const found = (index: number): number | undefined => (index === none ? undefined : index);

/** For every index the first parenthesis from there on that closes more than was opened since; the walk from the end needs each of them once. */
const unopenedParentheses = (text: string): Int32Array => {
  const closing = new Int32Array(text.length + 1).fill(none);
  const behind = (index: number): number => closing[index + 1] ?? none;
  const next = { "}": none, ">": none, "'": none };
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === ")") closing[at] = at;
    // One that never closes leaves the one around it open too.
    else if (character === "(") closing[at] = behind(at) === none ? none : behind(behind(at));
    else if (character === "{" || character === "<" || character === "'") {
      const close = next[hiding[character]];
      closing[at] = behind(close === none ? at : close);
    } else closing[at] = behind(at);
    if (character === "}" || character === ">" || character === "'") next[character] = at;
  }
  return closing;
};

const hiding = { "{": "}", "<": ">", "'": "'" } as const;
