import type { CallLimits } from "./call-limits.js";

/** The form in which the content of an answer can be asked for. A stream is not read by the client. */
export type AnswerForm = "text" | "blob" | "arrayBuffer" | "stream";

/** A value of a query parameter. */
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
  /** A link of an earlier answer, which is called in place of the path and its query. */
  readonly link?: string | undefined;
}
