import type { Answer } from "./api-call.js";
import type { RequestOptions } from "./request-options.js";

/** How the pages of collections follow one another. */
export interface Paging {
  /**
   * Members that hold the values of a page, with dots between those of objects within objects; the first that is a list
   * counts. A page may be a list itself.
   */
  readonly values: readonly string[];
  /** What the call for the page behind this one is told; nothing behind the last one. */
  readonly next: (page: AnsweredPage, options: RequestOptions) => RequestOptions | undefined;
}

/** A page that came, with the values that it holds. */
export interface AnsweredPage extends Answer<unknown> {
  readonly values: readonly unknown[];
}
