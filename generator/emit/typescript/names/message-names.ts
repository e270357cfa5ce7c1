import { wordsOf } from "../../../text/casing.js";
import { shortName } from "./short-name.js";
import { typeIdentifier } from "./type-identifier.js";

/** Where the name of a body, of an answer or of the parameters of a method comes from. */
export interface MessageSource {
  /** The page that tells of it. */
  readonly page: string | undefined;
  /** The words of the way to the method, the last one its verb. */
  readonly way: readonly string[];
}

/** Spellings by lower-case words, as in `driveitem` for `DriveItem`: names of pages have no letter case of their own. */
export type Spellings = ReadonlyMap<string, string>;

/**
 * The names that would do for a thing of this sort, the best first: after its page, which the same thing at other paths shares,
 * or after the way to its method.
 */
export const messageNames = (
  { page, way }: MessageSource,
  sort: string,
  spellings: Spellings,
): readonly [string, ...string[]] => {
  const byWay = shortName([...way, sort], 3);
  return page === undefined ? [byWay] : [shortName([...pageWords(page, spellings), sort], 2), byWay];
};

const pageWords = (page: string, spellings: Spellings): readonly string[] => {
  const stem = page.replace(/^.*\//, "").replace(/\.\w+$/, "");
  const words = stem.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const [first = "", ...others] = words.map((word) => spellings.get(word.toLowerCase()) ?? word);
  return [typeIdentifier(first), ...others.map((word) => typeIdentifier(`a ${word}`).slice(1))];
};

/** The spellings of these names of the docs. Names of one word need none, and the first of several wins. */
export const spellingsOf = (names: Iterable<string>): Spellings => {
  const spellings = new Map<string, string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (wordsOf(name).length > 1 && !spellings.has(key)) spellings.set(key, name);
  }
  return spellings;
};
