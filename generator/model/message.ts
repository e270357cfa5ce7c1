import type { JsonObject, JsonValue } from "./json.js";
import type { Origin } from "./source.js";

/** One HTTP message of a fence, with the annotation that stands before it. */
export interface MessageBlock {
  /** What the fence shows. */
  readonly message: RequestMessage | ResponseMessage;
  /** What the comment before the fence says of it; absent where there is none. */
  readonly annotation?: Annotation;
  /** Text of the nearest heading that is no bare "Request" or "Response", as in `Example 1: …`. */
  readonly heading: string;
  /** Where the fence stands. */
  readonly origin: Origin;
}

/** A request as an example shows it. */
export interface RequestMessage {
  /** Tells a request from an answer. */
  readonly kind: "request";
  /** As in `GET` of `GET https://graph.microsoft.com/v1.0/me`. */
  readonly method: HttpMethod;
  /** Target as written, host and query included. */
  readonly url: string;
  /** In the page's order. */
  readonly headers: readonly HeaderField[];
  /** What stands below the empty line behind the headers. */
  readonly body: MessageBody;
}

/** An answer as an example shows it. */
export interface ResponseMessage {
  /** Tells an answer from a request. */
  readonly kind: "response";
  /** 0 where the status line is missing. */
  readonly status: number;
  /** In the page's order. */
  readonly headers: readonly HeaderField[];
  /** What stands below the empty line behind the headers. */
  readonly body: MessageBody;
}

/** A field of a header, or of a query. */
export interface HeaderField {
  /** As written, as in `Content-Type` or `$select`. */
  readonly name: string;
  /** As written, without the spaces around it. */
  readonly value: string;
}

/** What stands below the header of a message. */
export type MessageBody =
  /** Nothing. */
  | { readonly kind: "none" }
  /** JSON; `repaired` where it has flaws that do not hide what is meant, as a comma too many. */
  | { readonly kind: "json"; readonly value: JsonValue; readonly origin: Origin; readonly repaired: boolean }
  /** JSON by its look that could not be read, even leniently; `reason` says why. */
  | { readonly kind: "broken"; readonly text: string; readonly origin: Origin; readonly reason: string }
  /** Anything else, as it stands: CSV, MIME, a line in words. */
  | { readonly kind: "text"; readonly text: string; readonly origin: Origin };

/** The JSON object in the comment before a fence. */
export interface Annotation {
  /** What the fence is said to be. */
  readonly blockType: BlockType;
  /** Names by which a request and its answers find each other, as in `get_lamp`; empty where it has none. */
  readonly names: readonly string[];
  /** `@type` or `@odata.type`, without `#` and `Collection(…)`. */
  readonly type?: string;
  /** The type is that of each element: `Collection(…)`, or `isCollection`. */
  readonly isCollection: boolean;
  /** The example leaves out properties, so that a missing one is no fault. */
  readonly truncated: boolean;
  /** Names of properties that may be left out. */
  readonly optionalProperties: readonly string[];
  /** Names of properties that may be null. */
  readonly nullableProperties: readonly string[];
  /** Qualified name of the type that the resource inherits from. */
  readonly baseType?: string;
  /** Name of the property that identifies the resource, as in `id`. */
  readonly keyProperty?: string;
  /** No value is of the type itself. */
  readonly isAbstract: boolean;
  /** Values may have properties that are not declared (OData CSDL JSON 4.01, section 6.3). */
  readonly isOpen: boolean;
  /** There is no body. */
  readonly isEmpty: boolean;
  /** The answer tells of a failure. */
  readonly expectError: boolean;
  /** Every member as written. */
  readonly members: JsonObject;
  /** Where the comment begins. */
  readonly origin: Origin;
  /** Where the names begin that it gives, by what they name. */
  readonly places: Readonly<Partial<Record<"type" | "baseType" | "keyProperty", Origin>>>;
}

/** What an author says that a fence is. */
export type BlockType =
  /** An HTTP request. */
  | "request"
  /** The answer to one. */
  | "response"
  /** A JSON sample of a type. */
  | "resource"
  /** Nothing for a program to read. */
  | "ignored"
  /** Anything else. */
  | "other";

/** A JSON representation of a resource: a fence annotated `resource`, or one below that heading. */
export interface Representation {
  /** What the comment before the fence says of it; absent where there is none. */
  readonly annotation?: Annotation;
  /** The sample itself. */
  readonly body: MessageBody;
  /** Where the fence stands. */
  readonly origin: Origin;
}

/** Methods that request lines may have (RFC 9110, section 9; RFC 5789). */
export type HttpMethod = "GET" | "POST" | "PATCH" | "PUT" | "DELETE" | "HEAD" | "OPTIONS";
