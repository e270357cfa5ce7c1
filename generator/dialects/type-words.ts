import type { PrimitiveName } from "../model/prose.js";

/** How cells, titles and sentences name types: phrases, as `phraseSource` takes them. */
export interface TypeWords {
  /** Words for primitive types. */
  readonly primitives: readonly PrimitiveWords[];
  /** What may stand before the name of a primitive type, in lower case, as in `edm.string`. */
  readonly primitivePrefix: string;
  /** Between the types of a choice, as in `lamp or room`. */
  readonly choices: readonly string[];
  /** Around the type of which there are many, as in `Collection(lamp)`. */
  readonly wrappers: readonly string[];
  /** Before it, as in `a list of lamp`. */
  readonly manyBefore: readonly string[];
  /** Behind it, as in `lamp object collection`. */
  readonly manyBehind: readonly string[];
  /** Anywhere beside a link, as in `[lamp](lamp.md) objects, as an unordered collection`. */
  readonly manyAround: readonly string[];
  /** Before a name, as in `the lamp`. */
  readonly articles: readonly string[];
  /** Behind a name, as in `lamp resource`. */
  readonly nouns: readonly string[];
  /** Behind the name in the title of a page, as in `lamp complex`. */
  readonly titleAdjectives: readonly string[];
  /** Last in the title of a page, as in `lamp complex type`. */
  readonly titleNouns: readonly string[];
  /** The namespace of names where no page has one. */
  readonly defaultNamespace: string;
}

/** What pages call a primitive type. */
export interface PrimitiveWords {
  /** The type that is meant. */
  readonly name: PrimitiveName;
  /** In lower case, without spaces and prefix, as in `integer` and `datetime`. */
  readonly words: readonly string[];
}
