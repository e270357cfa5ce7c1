import type { BlockType } from "../model/message.js";

/** How the comment before a fence says what it is: the words of a JSON object, whatever their letter case. */
export interface AnnotationWords {
  /** Every key that an annotation may have. */
  readonly keys: readonly AnnotationKey[];
  /** The values that say what the fence is. */
  readonly blockTypes: readonly BlockTypeWord[];
  /** Around the type of each element of a list, as in `Collection(home.lamp)`. */
  readonly wrappers: readonly string[];
  /** In a comment that speaks of the whole page, as in `{ "type": "#page.annotation" }`. */
  readonly pageMarks: readonly string[];
}

/** A key of an annotation; of two that mean the same the first counts. */
export interface AnnotationKey {
  /** As in `optionalProperties`. */
  readonly word: string;
  /** What its value says; absent where nothing is read from it. */
  readonly means?: AnnotationMeaning;
}

/** What the member of an annotation says. */
export type AnnotationMeaning =
  | "blockType"
  | "names"
  | "type"
  | "isCollection"
  | "truncated"
  | "optionalProperties"
  | "nullableProperties"
  | "keyProperty"
  | "baseType"
  | "isAbstract"
  | "isOpen"
  | "isEmpty"
  | "expectError";

/** A word for what a fence is. */
export interface BlockTypeWord {
  /** As in `resource`. */
  readonly word: string;
  /** What it means. */
  readonly means: BlockType;
}
