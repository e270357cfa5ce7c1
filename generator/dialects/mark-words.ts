/** How descriptions say more of a property than its type: phrases, as `phraseSource` takes them. */
export interface MarkWords {
  /** That the service sets it. */
  readonly readOnly: RemarkWords;
  /** That it is always there. */
  readonly required: RequiredWords;
  /** That it may be left out. */
  readonly optional: SaidWords;
  /** That it may be null. */
  readonly nullable: SaidWords;
  /** That it may not, as in `not nullable`. */
  readonly notNullable: NeverNullWords;
  /** What turns the words behind it into their opposite, as `not` does in `not required`. */
  readonly denials: readonly string[];
  /** What restricts a sentence to some cases: in others it does not hold, so that it marks nothing. */
  readonly conditions: ConditionWords;
  /** That it should not be used any more. */
  readonly deprecated: DeprecationWords;
}

/** Words that count where they stand as a remark of their own: as a sentence, between commas or brackets, or behind a verb. */
export interface RemarkWords {
  /** As in `read-only`. */
  readonly words: readonly string[];
  /** What makes them a remark, as `it is` does in `Since last year it is read-only`. */
  readonly behind: readonly string[];
}

/** Words that count as a remark, and phrases that count anywhere. */
export interface SaidWords extends RemarkWords {
  /** What says so anywhere in a sentence, as in `The time of the last call, or null if there was none`. */
  readonly anywhere: readonly string[];
}

/** Words for what is never null. */
export interface NeverNullWords {
  /** What says so as a sentence of its own, as in `Not null.` */
  readonly sentences: readonly string[];
  /** What says so anywhere in a sentence, as in `It must not be null`. */
  readonly anywhere: readonly string[];
}

/** Words for what is always there. */
export interface RequiredWords extends RemarkWords {
  /** That whoever creates the resource has to give it, as in `required on create`. */
  readonly onCreate: readonly string[];
  /** That all rows of the tables below are required which do not say otherwise, as in `provide the following required parameters`. */
  readonly ofTables: readonly string[];
}

/** Words that restrict what a sentence says. */
export interface ConditionWords {
  /** At its beginning, as in `Once set, it is read-only`. */
  readonly first: readonly string[];
  /** Right behind a mark, as in `Read-only for guests`. */
  readonly behind: readonly string[];
  /** Anywhere behind a mark, as in `Required and never empty if the lamp is blue`. */
  readonly later: readonly string[];
}

/** Words for what should not be used any more. */
export interface DeprecationWords {
  /** What a text that deprecates anything has somewhere. */
  readonly hints: readonly string[];
  /** At the beginning of a sentence, as in `Deprecated, use color`. */
  readonly first: readonly string[];
  /** In brackets. */
  readonly bracketed: readonly string[];
  /** Anywhere in a sentence, as in `is deprecated`. */
  readonly anywhere: readonly string[];
  /** What shows that a sentence speaks of something else, as in `The older lamp is deprecated`. */
  readonly others: readonly string[];
  /** What speaks of something else as well, but for sentences that begin with one of `ofThis`. */
  readonly announced: readonly string[];
  /** As in `This lamp will be deprecated`. */
  readonly ofThis: readonly string[];
}
