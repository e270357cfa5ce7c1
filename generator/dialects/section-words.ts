/** How headings say what stands below them. */
export interface SectionWords {
  /** The first that fits counts. */
  readonly headings: readonly HeadingWords[];
  /** Slugs of headings that name no more than the part of an example that stands below, numbers aside, as in `response`. */
  readonly bare: readonly string[];
  /** Beginnings of the slugs of headings within examples, below which prose describes the answer. */
  readonly exampleAnswers: readonly string[];
  /** First words of headings above messages that the service sends to its users, as in `Notification of a new lamp`. */
  readonly notifications: readonly string[];
}

/** Which slugs of headings mean a kind of section: whole ones, beginnings and endings. */
export interface HeadingWords {
  /** What the section is about. */
  readonly kind: SectionKind;
  /** As in `see-also`. */
  readonly whole?: readonly string[];
  /** As in `request-header` of `request-headers-that-count`. */
  readonly start?: readonly string[];
  /** As in `-values` of `color-values`. */
  readonly end?: readonly string[];
}

/** What a section of a page is about. `aside` is for readers alone; `other` is unknown. */
export type SectionKind =
  | "head"
  | "permissions"
  | "httpRequest"
  | "requestHeaders"
  | "queryParameters"
  | "pathParameters"
  | "functionParameters"
  | "requestBody"
  | "response"
  | "example"
  | "notification"
  | "properties"
  | "relationships"
  | "methods"
  | "representation"
  | "members"
  | "enumValues"
  | "derivedTypes"
  | "remarks"
  | "aside"
  | "other";
