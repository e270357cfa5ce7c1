/** The parts of a page that the account counts. */
export type BlockKind = "heading" | "table" | "row" | "fence" | "comment";

/** What became of the parts of a page. */
export type PageAccount = Readonly<Record<BlockKind, BlockCount>>;

/** What became of the parts of one kind: the sum of all numbers is how many the page contains. */
export interface BlockCount {
  /** Parts that facts were taken from. */
  readonly used: number;
  /** Parts that were left out for a reason, counted by reason, as in `{ "divider-row": 2 }`; a reason that never applied has no member. */
  readonly ignored: Readonly<Partial<Record<IgnoredReason, number>>>;
  /** Parts that may hold facts and gave none, counted by reason, as in `{ "unknown-columns": 1 }`. */
  readonly notUnderstood: Readonly<Partial<Record<UnclearReason, number>>>;
}

/** What became of one part. */
export type Fate =
  /** Facts of the model come from it. */
  | { readonly is: "used" }
  /** It holds no facts, and is not meant to. */
  | { readonly is: "ignored"; readonly reason: IgnoredReason }
  /** It may hold facts that were not found. */
  | { readonly is: "notUnderstood"; readonly reason: UnclearReason };

/** Why a part was left out though it is clear: its author says so, or its kind never holds facts. */
export type IgnoredReason =
  /** In a section for readers alone, as in "See also". */
  | "aside-section"
  /** In a section that lists what other pages document. */
  | "methods-section"
  /** The heading of a tab, which only chooses between views. */
  | "tab"
  /** A row with a first cell alone, which divides its table. */
  | "divider-row"
  /** Client code. */
  | "code-language"
  /** Annotated with the block type `ignored`. */
  | "ignored-annotation"
  /** What a service sends to its clients: no operation of the API. */
  | "notification"
  /** A comment that speaks to the tools of the whole page. */
  | "page-annotation"
  /** A comment in words, or one that hides a piece of the page. */
  | "prose-comment";

/** Why a part that may hold facts gave none. */
export type UnclearReason =
  /** The dialect does not know its heading. */
  | "unknown-section"
  /** The dialect does not know its columns. */
  | "unknown-columns"
  /** A table in a section that is not known to hold any. */
  | "unexpected-table"
  /** A further table of a request body: it tells of objects inside it. */
  | "inner-object"
  /** A row without a single name. */
  | "unnamed-row"
  /** No HTTP message in the fence. */
  | "no-message"
  /** No request line in a fence of an HTTP request section. */
  | "no-request-line"
  /** An annotation that is not JSON. */
  | "broken-annotation"
  /** An annotation that no fence follows. */
  | "lonely-annotation"
  /** A comment that reaches to the end of the page. */
  | "unclosed-comment";
