/** How descriptions list the values that a property takes: phrases, as `phraseSource` takes them. */
export interface ValueWords {
  /** What opens a list, as in `Possible values are: red, green`. */
  readonly openings: readonly string[];
  /** What turns an opening into its opposite, as in `It must not be one of the following`. */
  readonly denials: readonly string[];
  /** Behind an opening, where a single name is a list, as in `The possible value is red`; their letter case counts. */
  readonly singleVerbs: readonly string[];
  /** Behind an opening, before the first name, as in `Possible values are red, green`. */
  readonly verbs: readonly string[];
  /** Between two names, as in `red or green`; their letter case counts. */
  readonly conjunctions: readonly string[];
  /** In sentences with a colon behind which stands something else, as in `For example: red, green`. */
  readonly otherLists: readonly string[];
  /** What is no name though it stands in a list, in lower case. */
  readonly noNames: readonly string[];
}
