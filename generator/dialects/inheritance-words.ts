/** How sentences say that types inherit from one another: phrases, as `phraseSource` takes them. */
export interface InheritanceWords {
  /** Before the type that a property is inherited from, as in `Inherited from the lamp`. */
  readonly inheritedFrom: readonly string[];
  /** Before the type that the page's own type inherits from, as in `is a subtype of the base type lamp`. */
  readonly inheritsFrom: readonly string[];
  /** In sentences that speak of the types below the page's own, as in `The following types are derived from this one`. */
  readonly inheritedBy: readonly string[];
}
