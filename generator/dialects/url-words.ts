/** What the URLs of an API are made of. */
export interface UrlWords {
  /** First parts of paths that name a version, in lower case, beside numbers as in `v1.0`. */
  readonly versions: readonly string[];
}
