/** A file of the output, before it is written. */
export interface EmittedFile {
  /** Path below the output folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** A file that is too long to be held as one text. */
export interface LongFile {
  /** Path below the output folder, with `/`. */
  readonly path: string;
  /** The text in pieces, which every walk through them makes anew. */
  readonly parts: Iterable<string>;
}
