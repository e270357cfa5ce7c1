import type { Certainty } from "../../model/type.js";
import type { JsonValue } from "../../model/json.js";

/** A Schema Object (OpenAPI 3.1, section 4.8.24): the keywords of JSON Schema 2020-12 that the document uses. */
export interface Schema extends Deprecation {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: SchemaType | readonly SchemaType[];
  readonly format?: string;
  readonly contentEncoding?: "base64url";
  readonly contentMediaType?: string;
  readonly minimum?: number;
  readonly enum?: readonly string[];
  readonly const?: JsonValue;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly discriminator?: Discriminator;
  readonly description?: string;
  readonly readOnly?: boolean;
  /** What each value of `enum` means, by value; read by Redoc. */
  readonly "x-enumDescriptions"?: Readonly<Record<string, string>>;
  /** The value is related to the resource, not part of it: it comes with `$expand` only. */
  readonly "x-ms-navigationProperty"?: boolean;
  readonly "x-docs"?: readonly string[];
  readonly "x-docwright-certainty"?: Certainty;
}

/** Types of JSON Schema (draft 2020-12 validation, section 6.1.1). */
export type SchemaType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

/** Tells the type of a value by one of its properties (OpenAPI 3.1, section 4.8.25). */
export interface Discriminator {
  readonly propertyName: string;
  /** Pointers to schemas, by value of the property. */
  readonly mapping: Readonly<Record<string, string>>;
}

/** `deprecated` with the page's own reason beside it. */
export interface Deprecation {
  readonly deprecated?: boolean;
  readonly "x-deprecation"?: string;
}

/** Pointer to the schema of a type; qualified names are legal component keys as they are. */
export const schemaPointer = (qualifiedName: string): string => `#/components/schemas/${qualifiedName}`;

/** What the document says of something deprecated; nothing where there is no reason. */
export const deprecationOf = (reason: string | undefined): Deprecation =>
  reason === undefined ? {} : { deprecated: true, ...(reason !== "" && { "x-deprecation": reason }) };
