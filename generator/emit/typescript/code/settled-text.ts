import { type Document, ifBreak, printDocument } from "./documents.js";
import type { ObjectNode } from "./expression.js";

/**
 * The objects at the ends of chains of calls. Prettier keeps an object expanded where it finds it so, and the calls before
 * it in one line then: what it makes of its own result may differ from that.
 */
export interface ChainEnds {
  /** Those that are known to break. */
  readonly expanded: ReadonlySet<ObjectNode>;
  /** The others, from the first to the last; each has a sign in the text. */
  readonly found: ObjectNode[];
}

const [sign, brokenSign] = ["\u0001", "\u0002"];

/** Takes no column, and tells in the text whether an object is broken. */
export const endSign: Document = [sign, ifBreak(brokenSign)];

/** The text that prettier leaves as it is: printed again where an object at the end of a chain turns out to break. */
export const settledText = (documentOf: (ends: ChainEnds) => Document): string => {
  const expanded = new Set<ObjectNode>();
  for (;;) {
    const found: ObjectNode[] = [];
    const [first = "", ...others] = printDocument(documentOf({ expanded, found })).split(sign);
    const broken = found.filter((_, index) => others[index]?.startsWith(brokenSign));
    if (broken.length === 0) return first + others.join("");
    for (const object of broken) expanded.add(object);
  }
};
