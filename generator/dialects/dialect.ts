import type { ColumnWords } from "./column-words.js";
import type { FenceWords } from "./fence-words.js";
import type { PermissionWords } from "./permission-words.js";
import type { QueryWords } from "./query-words.js";
import type { SectionWords } from "./section-words.js";
import type { TypeWords } from "./type-words.js";

/**
 * A family of docs: what its pages call things, as plain data. The readers keep the logic, and each takes the part that it
 * needs; whoever writes docs in other words gives other words.
 */
export interface Dialect {
  /** As in `microsoft-graph`. */
  readonly name: string;
  /** How headings say what stands below them. */
  readonly sections: SectionWords;
  /** How tables title their columns. */
  readonly columns: ColumnWords;
  /** How permissions tables name whom a permission lets act. */
  readonly permissions: PermissionWords;
  /** How cells and sentences name types. */
  readonly types: TypeWords;
  /** How pages name the options of a query. */
  readonly queries: QueryWords;
  /** What the fences of pages hold. */
  readonly fences: FenceWords;
}
