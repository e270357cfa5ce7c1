/** What stands at the head of a page: phrases, as `phraseSource` takes them. */
export interface HeadWords {
  /** Before the namespace of the page's types, as in `Namespace: home.lamps`. */
  readonly namespaceLabels: readonly string[];
  /** At the beginning of a paragraph that is a note beside the summary, as in `Note: lamps glow`. */
  readonly notes: readonly string[];
  /** The field of the front matter that has the title, where no heading has it. */
  readonly titleField: string;
}
