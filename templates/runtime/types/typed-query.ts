import type { SendingOptions } from "../calls/request-options.js";
import type { ExpandOption, FilterOption } from "./expand.js";
import type { OrderByOption, RelationshipOf } from "./property-paths.js";

/**
 * What a call that reads `T` can be told: the system query options (OData URL Conventions 4.01, section 5.1), without `$`,
 * held against the properties and relationships that the docs name. `query` takes any other spelling: `{ query: { $select: "a/b" } }`.
 */
export interface TypedQuery<T, Select, Expanded> extends SendingOptions {
  /** Only these properties. */
  readonly select?: readonly (Select & string)[] | undefined;
  /** These relationships too. */
  readonly expand?: (ExpandOption<T> & Expanded & NothingElse<Expanded, RelationshipOf<T>>) | undefined;
  readonly filter?: FilterOption<T> | undefined;
  readonly orderby?: OrderByOption<T> | readonly OrderByOption<T>[] | undefined;
  /** Words to search for, in quotes. */
  readonly search?: string | undefined;
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
  /** Asks for the number of all items, which comes as `@odata.count`. */
  readonly count?: boolean | undefined;
  readonly skipToken?: string | undefined;
  readonly deltaToken?: string | undefined;
  /** A link of an earlier answer, which is called in place of the path: its `@odata.nextLink` or `@odata.deltaLink`. */
  readonly link?: string | undefined;
}

/** Objects are only checked for unknown names where their type is known, which one that is inferred is not. */
export type NothingElse<Inferred, Allowed extends PropertyKey> = {
  readonly [Name in Exclude<keyof Inferred, Allowed>]: never;
};
