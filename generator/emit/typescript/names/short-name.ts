/**
 * A name made of words, as in `UsersByIdMessages`, of no more letters than editors and messages show at once. A longer one
 * goes without words for values, then without those behind its first word, as few as will do: so the path alone decides.
 * The last ones, as many as are told, tell it from others and stay.
 */
export const shortName = (words: readonly string[], ending = 1): string => {
  if (isShort(words)) return words.join("");
  const [first = ""] = words;
  let start = words.length - ending;
  // A value is one of something.
  while (start > 1 && isOfValue(words[start])) start--;
  const end = words.slice(Math.max(1, start));
  const inner = words.slice(1, Math.max(1, start)).filter((word) => !isOfValue(word));
  while (inner.length > 0 && !isShort([first, ...inner, ...end])) inner.shift();
  const name = [first, ...inner, ...end];
  return isShort(name) ? name.join("") : cut(end.join(""));
};

/** Without the parts that begin with the first capitals, as few as will do. */
const cut = (name: string): string => (isShort([name]) ? name : cut(name.replace(/^.[^\p{Lu}]*|^.{9}/u, "")));

const isOfValue = (word = ""): boolean => /^By\p{Lu}/u.test(word);

const isShort = (words: readonly string[]): boolean => words.join("").length <= longest;

const longest = 60;
