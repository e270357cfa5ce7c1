import type { TestedExample } from "./subject.js";
import type { SentOtherwise } from "./wire-fault.js";

/** A request that the client sends for an example. */
export interface SampleRequest {
  readonly example: TestedExample;
  readonly method: string;
  /** Without the query. */
  readonly address: string;
  /** With its question mark. */
  readonly search: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** A fault of one request; `isShown` where the page shows what is spoilt. */
export interface RequestFault {
  readonly kind: string;
  readonly what: string;
  readonly sends: SentOtherwise;
  readonly isShown: boolean;
}
