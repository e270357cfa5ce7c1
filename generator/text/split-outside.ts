/**
 * Splits a text at every separator that stands outside of the pairs of brackets. `pairs` lists them as in `(){}''`;
 * a bracket that never closes counts as an ordinary character.
 */
export const splitOutside = (text: string, separator: string, pairs: string): readonly string[] => {
  if (!text.includes(separator)) return [text];
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) === separator) {
      parts.push(text.slice(start, at));
      start = at + 1;
    } else {
      at = closingIndex(text, at, pairs) ?? at;
    }
  }
  return [...parts, text.slice(start)];
};

/**
 * Index of the bracket that closes the one at `open`; undefined where there stands none, or it never closes.
 * Quotes inside parentheses hide brackets.
 */
export const closingIndex = (text: string, open: number, pairs: string): number | undefined => {
  const pair = pairs.indexOf(text.charAt(open));
  if (pair === -1 || pair % 2 === 1) return undefined;
  const close = pairs.charAt(pair + 1);
  return close === ")" ? closingParenthesis(text, open) : found(text.indexOf(close, open + 1));
};

/** A parenthesis inside that never closes leaves the one around it open too, so that one walk is enough. */
const closingParenthesis = (text: string, open: number): number | undefined => {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "(") depth += 1;
    else if (character === ")") depth -= 1;
    else at = closingIndex(text, at, "{}<>''") ?? at;
    if (depth === 0) return at;
  }
  return undefined;
};

const found = (index: number): number | undefined => (index === -1 ? undefined : index);
