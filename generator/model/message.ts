import type { JsonObject, JsonValue } from "./json.js";
import type { Origin } from "./source.js";

/** One HTTP message of a fence, with the annotation that stands before it. */
export interface MessageBlock {
  readonly message: RequestMessage | ResponseMessage;
  readonly annotation?: Annotation;
  /** Text of the nearest heading that is no bare "Request" or "Response", as in `Example 1: …`. */
  readonly heading: string;
  readonly origin: Origin;
}

/** A request as an example shows it. */
export interface RequestMessage {
  readonly kind: "request";
  readonly method: HttpMethod;
  /** Target as written, host and query included. */
  readonly url: string;
  readonly headers: readonly HeaderField[];
  readonly body: MessageBody;
}

/** An answer as an example shows it. */
export interface ResponseMessage {
  readonly kind: "response";
  /** 0 where the status line is missing. */
  readonly status: number;
  readonly headers: readonly HeaderField[];
  readonly body: MessageBody;
}

/** A field of a header, or of a query. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/** What stands below the header of a message. */
export type MessageBody =
  | { readonly kind: "none" }
  | { readonly kind: "json"; readonly value: JsonValue; readonly origin: Origin; readonly repaired: boolean }
  /** JSON by its look that could not be read, even leniently. */
  | { readonly kind: "broken"; readonly text: string; readonly origin: Origin; readonly reason: string }
  | { readonly kind: "text"; readonly text: string; readonly origin: Origin };

/** The JSON object in the comment before a fence. */
export interface Annotation {
  readonly blockType: string;
  readonly names: readonly string[];
  /** `@type` or `@odata.type`, without `#` and `Collection(…)`. */
  readonly type?: string;
  readonly isCollection: boolean;
  readonly truncated: boolean;
  readonly optionalProperties: readonly string[];
  readonly nullableProperties: readonly string[];
  readonly baseType?: string;
  readonly keyProperty?: string;
  readonly isAbstract: boolean;
  readonly isOpen: boolean;
  readonly isEmpty: boolean;
  readonly expectError: boolean;
  /** Every member as written. */
  readonly members: JsonObject;
  readonly origin: Origin;
}

/** A JSON representation of a resource: a fence annotated `resource`, or one below that heading. */
export interface Representation {
  readonly annotation?: Annotation;
  readonly body: MessageBody;
  readonly origin: Origin;
}

/** Methods that request lines may have (RFC 9110, section 9; RFC 5789). */
export type HttpMethod = "GET" | "POST" | "PATCH" | "PUT" | "DELETE" | "HEAD" | "OPTIONS";
