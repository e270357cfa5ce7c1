/** How pages name the options of a query. */
export interface QueryWords {
  /** Options that sentences name behind a `$`, as in `orderby`. */
  readonly options: readonly string[];
}
