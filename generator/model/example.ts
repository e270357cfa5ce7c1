import type { JsonValue } from "./json.js";
import type { HeaderField, HttpMethod, MessageBody } from "./message.js";
import type { Origin } from "./source.js";

/** A request with the answer that the page gives it. */
export interface Example {
  /** The annotation's name made unique by a `.` suffix, else a name from page and order. */
  readonly name: string;
  /** Text of the heading it stands under. */
  readonly heading: string;
  /** Where the request stands; the answer's place where it stands alone. */
  readonly origin: Origin;
  /** What is sent; made of the operation where the page shows an answer alone. */
  readonly request: ExampleRequest;
  /** What comes back; absent where the page shows a request alone. */
  readonly response?: ExampleResponse;
  /** Contradictions between the example and its own pages: each makes an expected failure. */
  readonly faults: readonly Fault[];
}

/** An example's request, ready to be sent. */
export interface ExampleRequest {
  /** As the page writes it, even where the operation has another one. */
  readonly method: HttpMethod;
  /** As the page writes it. */
  readonly url: string;
  /** Values of the operation's path parameters, by name, decoded. */
  readonly pathValues: Readonly<Record<string, string>>;
  /** Decoded, in the page's order. */
  readonly query: readonly HeaderField[];
  /** In the page's order, as in `{ name: "Prefer", value: "respond-async" }`. */
  readonly headers: readonly HeaderField[];
  /** What stands below the headers. */
  readonly body: MessageBody;
}

/** An example's answer, ready to be served. */
export interface ExampleResponse {
  /** As in `201`; 200 where the page shows a body without a status line. */
  readonly status: number;
  /** In the page's order. */
  readonly headers: readonly HeaderField[];
  /** What stands below the headers. */
  readonly body: MessageBody;
  /** Where the fence of the answer stands. */
  readonly origin: Origin;
  /** Properties may be left out, by the annotation. */
  readonly truncated: boolean;
  /** Names of properties that the annotation allows to be left out. */
  readonly optionalProperties: readonly string[];
}

/** One contradiction. */
export interface Fault {
  /** The message that is at fault. */
  readonly in: "request" | "response";
  /** The part of that message. */
  readonly part: "method" | "url" | "query" | "header" | "status" | "body";
  /** JSON Pointer (RFC 6901) into the body, or the name of the query option or header; empty for the whole. */
  readonly pointer: string;
  /** Kebab-case, as in `enum-value`, `wrong-type`, `broken-json`, `version`, `unknown-path`. */
  readonly rule: string;
  /** What the docs say and what the example shows, in one sentence. */
  readonly message: string;
  /** What the example shows, where it is a value; absent where something is missing. */
  readonly actual?: JsonValue;
  /** Where the part stands. */
  readonly origin: Origin;
}
