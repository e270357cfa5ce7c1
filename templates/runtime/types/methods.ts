import type { BatchRequest } from "../batch/batch-method.js";
import type { ApiCall } from "../calls/api-call.js";
import type { Collection } from "../calls/collection.js";
import type { SendingOptions } from "../calls/request-options.js";
import type { OtherHeaders } from "./other-headers.js";
import type { OtherParameters } from "./other-parameters.js";
import type { ExpandOption } from "./expand.js";
import type { Selected } from "./selected.js";
import type { PropertyOf } from "./property-paths.js";
import type { TypedQuery } from "./typed-query.js";

/** The key under which a method says what `request` makes of it; no value has it. */
export declare const requestForm: unique symbol;

/**
 * The options of a call, which must be given where a header or a parameter must. A link of an earlier answer has the
 * parameters of the query in it.
 */
export type OptionsOf<Parameters, Options> = object extends Parameters
  ? [options?: Options & Parameters & OtherParameters<Parameters>]
  : [options: Options & ((Parameters & OtherParameters<Parameters>) | (Linked<Parameters> & OtherHeaders<Parameters>))];

/** Parameters beside a link. */
export type Linked<Parameters> = Omit<Parameters, "query"> & { readonly link: string; readonly query?: undefined };

/** Reads a `T`. `Parameters` are the headers and query parameters that the docs name. */
export interface GetMethod<T, Parameters = unknown> {
  <const S extends PropertyOf<T> = never, const E extends ExpandOption<T> = NoExpansion>(
    ...options: OptionsOf<Parameters, TypedQuery<T, S, E>>
  ): ApiCall<Selected<T, S, E>>;
  readonly [requestForm]?: <const S extends PropertyOf<T> = never, const E extends ExpandOption<T> = NoExpansion>(
    ...options: OptionsOf<Parameters, TypedQuery<T, S, E>>
  ) => BatchRequest<Selected<T, S, E>>;
}

/** Reads one page of a collection of `T`. */
export interface ListMethod<T, Parameters = unknown> {
  <const S extends PropertyOf<T> = never, const E extends ExpandOption<T> = NoExpansion>(
    ...options: OptionsOf<Parameters, TypedQuery<T, S, E>>
  ): ApiCall<Collection<Selected<T, S, E>>>;
  readonly [requestForm]?: <const S extends PropertyOf<T> = never, const E extends ExpandOption<T> = NoExpansion>(
    ...options: OptionsOf<Parameters, TypedQuery<T, S, E>>
  ) => BatchRequest<Collection<Selected<T, S, E>>>;
}

/** Reads the items of all pages of a collection, as they are asked for. */
export interface AllMethod<T, Parameters = unknown> {
  <const S extends PropertyOf<T> = never, const E extends ExpandOption<T> = NoExpansion>(
    ...options: OptionsOf<Parameters, TypedQuery<T, S, E>>
  ): AsyncIterable<Selected<T, S, E>>;
}

/** Reads all pages of a collection, as they are asked for; the last page of a delta query has the link for the next round. */
export interface PagesMethod<T, Parameters = unknown> {
  <const S extends PropertyOf<T> = never, const E extends ExpandOption<T> = NoExpansion>(
    ...options: OptionsOf<Parameters, TypedQuery<T, S, E>>
  ): AsyncIterable<Collection<Selected<T, S, E>>>;
}

/** Reads content that is no JSON, in the form that is asked for. */
export interface DownloadMethod<Parameters = unknown> {
  <Form extends keyof ContentForms = "blob">(
    ...options: OptionsOf<Parameters, SendingOptions & { readonly as?: Form | undefined }>
  ): ApiCall<ContentForms[Form]>;
  readonly [requestForm]?: (...options: OptionsOf<Parameters, SendingOptions>) => BatchRequest<Blob>;
}

/** The forms that content can be read in. */
export interface ContentForms {
  readonly blob: Blob;
  readonly text: string;
  readonly arrayBuffer: ArrayBuffer;
  readonly stream: ReadableStream<Uint8Array>;
}

/** Sends a `Body`. */
export interface SendMethod<Body, T = void, Parameters = unknown> {
  (body: Body, ...options: OptionsOf<Parameters, SendingOptions>): ApiCall<T>;
  readonly [requestForm]?: (body: Body, ...options: OptionsOf<Parameters, SendingOptions>) => BatchRequest<T>;
}

/** Sends a `Body`, or nothing. */
export interface InvokeMethod<T = void, Parameters = unknown, Body = undefined> {
  (body?: Body, ...options: OptionsOf<Parameters, SendingOptions>): ApiCall<T>;
  readonly [requestForm]?: (body?: Body, ...options: OptionsOf<Parameters, SendingOptions>) => BatchRequest<T>;
}

/** Sends nothing, and takes no system query options. */
export interface CallMethod<T = void, Parameters = unknown> {
  (...options: OptionsOf<Parameters, SendingOptions>): ApiCall<T>;
  readonly [requestForm]?: (...options: OptionsOf<Parameters, SendingOptions>) => BatchRequest<T>;
}

/** The methods of a builder, making requests for a batch in place of sending them. */
export type Requests<Builder> = {
  readonly [Name in keyof Builder as Extract<Name, RequestVerb>]: RequestForm<Builder[Name]>;
};

/** The methods of a builder that send one request. */
export type RequestVerb = "get" | "post" | "patch" | "put" | "delete" | "head" | "options";

/** What makes a request of a method for a batch. */
export type RequestForm<Method> = Method extends { readonly [requestForm]?: infer Form } ? NonNullable<Form> : never;

/** No relationship is asked for. */
export type NoExpansion = Record<never, never>;
