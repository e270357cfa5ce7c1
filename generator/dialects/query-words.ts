/** How pages name the options of a query. */
export interface QueryWords {
  /** Options that sentences name behind a `$`, as in `orderby`. */
  readonly options: readonly string[];
  /** Further options that request lines and tables name, and no caller sets. */
  readonly ownOptions: readonly string[];
  /** Phrases of a sentence that denies what it names, as in `This method does not support $filter`. */
  readonly denials: readonly string[];
}
