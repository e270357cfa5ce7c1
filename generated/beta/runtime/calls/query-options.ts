import type { UntypedCondition, UntypedFilterBuilder } from "../values/filter-builder.js";
import type { RequestOptions } from "./request-options.js";

/** Relationships to expand, `true` or with options of their own. */
export type UntypedExpand = Readonly<Record<string, true | UntypedExpandOptions | undefined>>;

/** The system query options of a relationship that is expanded (OData URL Conventions 4.01, section 5.1.3). */
export interface UntypedExpandOptions {
  readonly select?: string | readonly string[] | undefined;
  readonly expand?: string | readonly string[] | UntypedExpand | undefined;
  readonly orderby?: string | readonly string[] | undefined;
  readonly filter?: string | ((it: UntypedFilterBuilder) => UntypedCondition) | undefined;
  readonly search?: string | undefined;
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
  readonly count?: boolean | undefined;
  readonly levels?: number | "max" | undefined;
}

/** What a call that reads can be told: the system query options (OData URL Conventions 4.01, section 5.1), without `$`. */
export interface QueryOptions extends RequestOptions, Omit<UntypedExpandOptions, "levels"> {
  readonly format?: string | undefined;
  readonly skipToken?: string | undefined;
  readonly deltaToken?: string | undefined;
}
