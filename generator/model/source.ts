/** A page, or a file that pages take in, as it lies on disk, before anything is understood. */
export interface SourceFile {
  /** Path relative to the docs folder, with `/`, as in `api/lamp-get.md`: the page's identity in the model. */
  readonly path: string;
  /** Path of the file relative to the working directory, for messages. */
  readonly file: string;
  /** Its text, with a plain `\n` at the end of each line. */
  readonly text: string;
  /** The API version that a folder of the path names (`v1.0`, `beta`), or a zone of the page, where one does. */
  readonly folderVersion?: string;
  /** Versions that the zones of other pages of its docs folder name, where nothing says its own: it may belong to each. */
  readonly zoneVersions?: readonly string[];
  /** The include files that the file names, by the target as it writes it; those that are there. */
  readonly includes: ReadonlyMap<string, SourceFile>;
}

/** A place in a page. Lines and columns start at 1. */
export interface Origin {
  /** Path of the page, as in `api/lamp-get.md`; of another file where no page is meant. */
  readonly page: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
  /** Slug of the nearest heading above, as in `http-request`; absent above the first heading. */
  readonly section?: string;
}
