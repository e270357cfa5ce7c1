/** What the fences of pages hold. */
export interface FenceWords {
  /** Languages, in lower case, of fences that show client code: the pages' facts are not taken from them. */
  readonly codeLanguages: readonly string[];
}
