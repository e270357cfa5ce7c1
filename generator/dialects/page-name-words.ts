import type { HttpMethod } from "../model/message.js";

/** What the names and titles of pages say of the operations that they document, in lower case. */
export interface PageNameWords {
  /** Words for what a method does to what its path leads to. */
  readonly verbs: readonly MethodVerbs[];
  /** Segments that stand for things of other names, as `me` for a user. */
  readonly segments: readonly SegmentMeaning[];
}

/** Words for what a method does, as `get` and `list` for GET. */
export interface MethodVerbs {
  readonly method: HttpMethod;
  readonly words: readonly string[];
  /** Words for what it does where the path leads to no single value, as `list`. */
  readonly ofMany: readonly string[];
}

/** What pages call a segment of paths. */
export interface SegmentMeaning {
  readonly segment: string;
  /** In the singular. */
  readonly names: readonly string[];
}
