/** What pages, and what docs as a whole, tell of null without saying it. */
export interface NullHabits {
  /** Names that a key has in whatever type has it, as in `id`. */
  readonly keys: readonly string[];
  /** Fields of the front matter that name the product of a page, as in `ms.prod`; the first that is there counts. */
  readonly productFields: readonly string[];
  /**
   * How many values the examples of a product show, none of them null, until its plain values are taken to be always there.
   * That none of `n` is null says that likely fewer than `3 / n` of all are, so it takes many.
   */
  readonly convincingValues: number;
}
