/** A file of the output, before it is written. */
export interface EmittedFile {
  /** Path below the output folder, with `/`. */
  readonly path: string;
  /** All of its text, with a final line end. */
  readonly text: string;
}

/** A file that belongs to the user, and has a part that is docwright's: it is never removed. */
export interface UserFile {
  /** Path below the output folder, with `/`. */
  readonly path: string;
  /** The text as it is to be, by the one that is there; `undefined` where that one is nothing to go by. */
  readonly textOver: (existing: string | undefined) => string | undefined;
}

/** A file that is too long to be held as one text. */
export interface LongFile {
  /** Path below the output folder, with `/`. */
  readonly path: string;
  /** The text in pieces, which every walk through them makes anew. */
  readonly parts: Iterable<string>;
}

/** A file of docwright's own, whatever its length. */
export type OutputFile = EmittedFile | LongFile;

/** A file of an output folder, whosever it is. */
export type FolderFile = OutputFile | UserFile;
