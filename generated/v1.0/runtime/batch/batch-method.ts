import type { BatchResult } from "./batch-error.js";
import type { RequestOptions } from "../calls/request-options.js";
import type { PreparedCall } from "../calls/prepared-call.js";

/** The key under which a request says what its answer is; no value has it. */
export declare const answer: unique symbol;

/** A call for a batch, made by a verb behind `.request`; its answer has the body `T`. */
export interface BatchRequest<T> extends PreparedCall {
  readonly [answer]?: () => T;
}

/** What a batch can be told; `timeout` is that of each request that it takes. */
export interface BatchOptions<Name extends string = string> extends Pick<
  RequestOptions,
  "headers" | "signal" | "timeout" | "retry"
> {
  /** Parts that must have succeeded before, by the name of the part that needs them. */
  readonly dependsOn?: { readonly [Key in Name]?: readonly Name[] } | undefined;
  /** Gives the result of every part in place of an error where some failed. */
  readonly settled?: boolean | undefined;
}

/**
 * The method `batch` of a client: sends calls together (OData JSON Format 4.01, section 19) and gives their values by
 * name, or in the order of a list.
 */
export interface BatchMethod {
  <const Parts extends BatchParts>(
    parts: Parts,
    options: BatchOptions<NameOf<Parts>> & { readonly settled: true },
  ): Promise<{ readonly [Name in keyof Parts]: BatchResult<AnswerOf<Parts[Name]>> }>;
  <const Parts extends BatchParts>(
    parts: Parts,
    options?: BatchOptions<NameOf<Parts>>,
  ): Promise<{ readonly [Name in keyof Parts]: AnswerOf<Parts[Name]> }>;
}

/** Requests by name, or a list of them. */
export type BatchParts = Readonly<Record<string, BatchRequest<unknown>>> | readonly BatchRequest<unknown>[];

/** The parts of a list are named by their places. */
export type NameOf<Parts> = Parts extends readonly unknown[] ? Extract<keyof Parts, `${number}`> : keyof Parts & string;

/** The body of the answer to a request. */
export type AnswerOf<Request> = Request extends BatchRequest<infer T> ? T : never;
