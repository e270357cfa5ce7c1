/** What the fences of pages hold. */
export interface FenceWords {
  /** Languages, in lower case, of fences that show client code: the pages' facts are not taken from them. */
  readonly codeLanguages: readonly string[];
  /** Beginnings of the languages of fences that hold JSON, in lower case, as in `jsonc`. */
  readonly jsonLanguages: readonly string[];
}
