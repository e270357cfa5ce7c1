/** How the sections of request body and response speak of types, statuses and empty bodies: phrases, as `phraseSource` takes them. */
export interface BodyWords {
  /** That there is no body, as in `Do not supply a request body`. */
  readonly empty: readonly string[];
  /** The same, unless one of `emptyUnless` follows, as in `There is no content in the answer of lamps`. */
  readonly emptyOften: readonly string[];
  /** What may follow there. */
  readonly emptyUnless: readonly string[];
  /** Before the names of what a body has to have, as in `The request body must contain **color**`. */
  readonly requires: readonly string[];
  /** That a body has to have all that the table below names, as in `the following required properties`. */
  readonly requiresRows: readonly string[];
  /** Behind the name of the only member of a body, as in `an optional shade object with the following properties`. */
  readonly memberBehind: readonly string[];
  /** Right before a status code, as in `HTTP 200`. */
  readonly beforeStatus: readonly string[];
  /** Up to two words behind a status code, as in `200 OK response`. */
  readonly behindStatus: readonly string[];
  /** Before a type of which there are many, as in `a list of lamp`, with up to two words between. */
  readonly manyBefore: readonly string[];
  /** Behind it, as in `lamp collection`. */
  readonly manyBehind: readonly string[];
  /** Behind the bold name of a type. */
  readonly nouns: readonly string[];
  /** Behind a bare name of a type, in the singular or plural, as in `String value`. */
  readonly bareNouns: readonly string[];
  /** Those of them that speak of many. */
  readonly manyNouns: readonly string[];
  /** That content is text, as in `the lamp in MIME format`. */
  readonly textual: readonly string[];
  /** What an answer is called whose status no sentence speaks of, as in `No Content` for 204. */
  readonly reasons: Readonly<Record<number, string>>;
  /** Which links lead to types. */
  readonly links: TypeLinkWords;
}

/** Which links of a sentence lead to the page of a type. */
export interface TypeLinkWords {
  /** In the path of a link to a page of types, as in `resources/lamp.md`. */
  readonly typeFolders: readonly string[];
  /** In the path of a link to any other page. */
  readonly otherFolders: readonly string[];
  /** Beginnings of the names of pages of concepts, in lower case, as in `permissions-reference.md`. */
  readonly conceptPages: readonly string[];
}
