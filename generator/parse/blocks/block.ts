import type { Prose } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";

/** A page as a flat list: what stands in lists and quotes follows in the page's order. */
export type Block = Heading | Paragraph | Table | Fence | Comment | Include;

/** A heading of any depth. */
export interface Heading {
  readonly kind: "heading";
  readonly text: string;
  /** Anchor that the heading gives itself, or the slug of its text, as in `request-body`. */
  readonly slug: string;
  readonly depth: number;
  /** `# [HTTP](#tab/http)`: a tab, which opens no section. */
  readonly isTab: boolean;
  readonly origin: Origin;
}

/** A paragraph, or one in a list or quote. */
export interface Paragraph {
  readonly kind: "paragraph";
  readonly within: "page" | "list" | "quote";
  readonly prose: Prose;
}

/** A table with its header. */
export interface Table {
  readonly kind: "table";
  readonly header: Row;
  readonly rows: readonly Row[];
  readonly origin: Origin;
}

/** A row below the header of a table. */
export interface Row {
  readonly kind: "row";
  readonly cells: readonly Prose[];
  readonly origin: Origin;
}

/** A fenced code block. */
export interface Fence {
  readonly kind: "fence";
  /** First word behind the fence's marks, in lower case. */
  readonly language: string;
  readonly text: string;
  /** Place of the first line of `text`. */
  readonly origin: Origin;
}

/** An HTML comment with its marks. */
export interface Comment {
  readonly kind: "comment";
  readonly text: string;
  readonly isClosed: boolean;
  readonly origin: Origin;
}

/** `[!INCLUDE [title](target)]`. */
export interface Include {
  readonly kind: "include";
  readonly target: string;
  readonly origin: Origin;
}

/** What the account of a page counts. */
export type Part = Heading | Table | Row | Fence | Comment;
