import type { JsonValue } from "../schema/schema-types.js";

/** One example of a page: what it calls, what the page shows of the request, and what comes back. */
export interface Example<Client, Value = unknown> {
  /** Id of the operation in `schema.json`. */
  readonly operation: string;
  readonly request: ShownRequest;
  /** The documented call, with the example's own values and body. */
  readonly call: (client: Client) => Promise<Value>;
  /** Absent where the page shows none. */
  readonly answer?: ShownAnswer<Value>;
  /** No page says what comes back with the status. */
  readonly isUntyped?: boolean;
  /** Properties that the example shows and no page documents, as in `response body /color`: all that there are. */
  readonly undocumented?: readonly string[];
  /** Present where the example contradicts its own page: the test passes only as long as it does so in exactly these ways. */
  readonly expectedFailure?: ExpectedFailure;
}

/** The request as the page shows it; its body stands in the call. */
export interface ShownRequest {
  readonly method: string;
  /** As the page writes it, without the query. */
  readonly url: string;
  /** Decoded; all values of a name that is repeated. */
  readonly query?: ShownQuery;
  readonly headers?: Readonly<Record<string, string>>;
  /** A body that the page shows though the method takes none. */
  readonly unsentBody?: JsonValue;
}

/** The query of an example, decoded. */
export type ShownQuery = Readonly<Record<string, string | readonly string[]>>;

/** The answer as the page shows it: a body of JSON, a text, JSON that can't be read, or none. */
export interface ShownAnswer<Value = unknown> {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the call is documented to give. */
  readonly body?: NoInfer<Value>;
  readonly text?: string;
  readonly brokenJson?: string;
  /** Required properties may be left out: of any name, or of these. */
  readonly truncated?: boolean;
  readonly optionalProperties?: readonly string[];
}

/** Why an example can't hold. */
export interface ExpectedFailure {
  /** In a sentence, for the name of the test. */
  readonly because: string;
  /** Names of faults, as in `response body /source: enum-value`. */
  readonly faults: readonly string[];
}
