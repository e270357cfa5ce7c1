import type { ApiCall } from "../../runtime/calls/api-call.js";
import type { SendingOptions } from "../../runtime/calls/request-options.js";
import type { OtherHeaders } from "../../runtime/types/other-headers.js";
import type { OtherParameters } from "./other-parameters.js";

/**
 * The options of a call, which must be given where a header or a parameter must. A link of an earlier answer has the
 * parameters of the query in it.
 */
export type OptionsOf<Parameters, Options> = object extends Parameters
  ? [options?: Options & Parameters & OtherParameters<Parameters>]
  : [options: Options & ((Parameters & OtherParameters<Parameters>) | (Linked<Parameters> & OtherHeaders<Parameters>))];

/** Parameters beside a link. */
export type Linked<Parameters> = Omit<Parameters, "query"> & { readonly link: string; readonly query?: undefined };

/** Sends nothing. `Parameters` are the headers and query parameters that the docs name. */
export type CallMethod<T = void, Parameters = unknown> = (
  ...options: OptionsOf<Parameters, SendingOptions>
) => ApiCall<T>;

/** Reads the values of all pages of a collection, as they are asked for. */
export type AllMethod<T, Parameters = unknown> = (
  ...options: OptionsOf<Parameters, SendingOptions>
) => AsyncIterable<T>;

/** Reads all pages of a collection, as they are asked for. */
export type PagesMethod<Page, Parameters = unknown> = (
  ...options: OptionsOf<Parameters, SendingOptions>
) => AsyncIterable<Page>;

/** Reads content that is no JSON, in the form that is asked for. */
export type DownloadMethod<Parameters = unknown> = <Form extends keyof ContentForms = "blob">(
  ...options: OptionsOf<Parameters, SendingOptions & { readonly as?: Form | undefined }>
) => ApiCall<ContentForms[Form]>;

/** The forms that content can be read in. */
export interface ContentForms {
  readonly blob: Blob;
  readonly text: string;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: ReadableStream<Uint8Array>;
}

/** Sends a `Body`. */
export type SendMethod<Body, T = void, Parameters = unknown> = (
  body: Body,
  ...options: OptionsOf<Parameters, SendingOptions>
) => ApiCall<T>;

/** Sends a `Body`, or nothing. */
export type InvokeMethod<T = void, Parameters = unknown, Body = undefined> = (
  body?: Body,
  ...options: OptionsOf<Parameters, SendingOptions>
) => ApiCall<T>;
