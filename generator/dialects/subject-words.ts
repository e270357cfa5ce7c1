/** How pages say what a table below Properties is about: phrases, as `phraseSource` takes them. */
export interface SubjectWords {
  /** Behind the name of a sub-object in a heading, as in `shade properties`. */
  readonly nouns: readonly string[];
  /** In the paragraph before the table of a sub-object, as in `The shade object has the following properties`. */
  readonly introductions: readonly string[];
}
