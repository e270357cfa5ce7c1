/** How HTTP messages of examples begin where they are set carelessly: names of headers in lower case. */
export interface MessageWords {
  /** Headers that a request begins with, though a blank line stands before them. */
  readonly requestHeaders: readonly string[];
  /** Headers that a response begins with; where a status line is missing, they show that it is one. */
  readonly responseHeaders: readonly string[];
}
