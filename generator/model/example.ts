import type { JsonValue } from "./json.js";
import type { HeaderField, HttpMethod, MessageBody } from "./message.js";
import type { Origin } from "./source.js";

/** A request with the answer that the page gives it. */
export interface Example {
  /** The annotation's name made unique by a `.` suffix, else a name from page and order. */
  readonly name: string;
  /** Text of the heading it stands under. */
  readonly heading: string;
  readonly origin: Origin;
  readonly request: ExampleRequest;
  readonly response?: ExampleResponse;
  /** Contradictions between the example and its own pages: each makes an expected failure. */
  readonly faults: readonly Fault[];
}

/** An example's request, ready to be sent. */
export interface ExampleRequest {
  readonly method: HttpMethod;
  /** As the page writes it. */
  readonly url: string;
  /** Values of the operation's path parameters, by name, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
  /** Decoded, in the page's order. */
  readonly query: readonly HeaderField[];
  readonly headers: readonly HeaderField[];
  readonly body: MessageBody;
}

/** An example's answer, ready to be served. */
export interface ExampleResponse {
  readonly status: number;
  readonly headers: readonly HeaderField[];
  readonly body: MessageBody;
  readonly origin: Origin;
  /** Properties may be left out, by the annotation. */
  readonly truncated: boolean;
  readonly optionalProperties: readonly string[];
}

/** One contradiction. */
export interface Fault {
  readonly in: "request" | "response";
  readonly part: "method" | "url" | "query" | "header" | "status" | "body";
  /** JSON Pointer (RFC 6901) into the body, or the name of the query option or header; empty for the whole. */
  readonly pointer: string;
  /** Kebab-case, as in `enum-value`, `wrong-type`, `broken-json`, `version`, `unknown-path`. */
  readonly rule: string;
  /** What the docs say and what the example shows, in one sentence. */
  readonly message: string;
  readonly actual?: JsonValue;
  readonly origin: Origin;
}
