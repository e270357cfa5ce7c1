import type { UntypedCondition, UntypedFilterBuilder } from "../values/filter-builder.js";
import type { CallLimits } from "./client-options.js";

/** The form in which the content of an answer can be asked for. A stream is not read by the client. */
export type AnswerForm = "text" | "blob" | "arrayBuffer" | "stream";

/** A value of a query parameter that is no system query option. */
export type QueryValue = string | number | boolean | Date | undefined;

/** Headers of a request by any names. */
export interface AnyHeaders {
  /** Headers of this request; they win over those of the client. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Query parameters of a request by any names. */
export interface AnyQuery {
  /** Query parameters by their own names, as in `{ startDateTime: "2020-01-01" }`. */
  readonly query?: Readonly<Record<string, QueryValue>> | undefined;
}

/** What any call can be told. */
export interface RequestOptions extends SendingOptions, AnyHeaders, AnyQuery {}

/** What any call can be told but for its headers and its query. */
export interface SendingOptions extends CallLimits {
  /** Ends the call. */
  readonly signal?: AbortSignal | undefined;
  /** Gives the content in this form; otherwise JSON is read and anything else is a `Blob`. */
  readonly as?: AnswerForm | undefined;
  /** A `@odata.nextLink` or `@odata.deltaLink` to call in place of the path and its query. */
  readonly link?: string | undefined;
}

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
