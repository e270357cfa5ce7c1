/** Any value that JSON can hold (RFC 8259). */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  readonly [member: string]: JsonValue;
}

/** Primitive types of the OData CSDL (OData CSDL JSON 4.01, section 3.3) and `Json` for any value. */
export type PrimitiveName =
  | "Edm.String"
  | "Edm.Boolean"
  | "Edm.Int16"
  | "Edm.Int32"
  | "Edm.Int64"
  | "Edm.Single"
  | "Edm.Double"
  | "Edm.Decimal"
  | "Edm.DateTimeOffset"
  | "Edm.Date"
  | "Edm.TimeOfDay"
  | "Edm.Duration"
  | "Edm.Guid"
  | "Edm.Binary"
  | "Edm.Stream"
  | "Edm.Byte"
  | "Edm.SByte"
  | "Json";

/** What the docs say that a value is. */
export type SchemaType =
  | { readonly kind: "primitive"; readonly name: PrimitiveName }
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "collection"; readonly of: SchemaType }
  | { readonly kind: "enum"; readonly members: readonly string[] }
  | { readonly kind: "union"; readonly of: readonly SchemaType[] }
  | { readonly kind: "object"; readonly properties: readonly SchemaProperty[] }
  | { readonly kind: "unknown" };

/** A property of a structured type or of an inline object. */
export interface SchemaProperty {
  readonly name: string;
  readonly type: SchemaType;
  readonly required: boolean;
  /** Who creates the resource has to give it. */
  readonly requiredOnCreate?: boolean;
  readonly nullable: boolean;
  /** A relationship is never required: it comes on demand. */
  readonly isRelationship?: boolean;
  /** Who sends it is not heard (OData Protocol 4.01, section 11.4.2). */
  readonly readOnly?: boolean;
}

/** A type with a name. */
export type SchemaDefinition = SchemaStructure | SchemaEnum;

/** An entity or complex type. */
export interface SchemaStructure {
  readonly kind: "structured";
  readonly name: string;
  readonly base?: string;
  /** Instances may have properties that are not declared, of any name. */
  readonly isOpen: boolean;
  /** Names of properties that instances may have beside the declared ones, `*` for any text. */
  readonly extensions?: readonly string[];
  /** Own properties, inherited ones left out. */
  readonly properties: readonly SchemaProperty[];
}

/** An enumeration. */
export interface SchemaEnum {
  readonly kind: "enum";
  readonly name: string;
  readonly members: readonly { readonly name: string }[];
}

/** Finds a type by its qualified name; a `Map` is one. */
export interface Schema {
  readonly get: (name: string) => SchemaDefinition | undefined;
}

/** In which way a value contradicts its type. */
export type SchemaRule =
  | "wrong-type"
  | "enum-value"
  | "wrong-format"
  | "null-value"
  | "missing-property"
  | "unknown-odata-type"
  | "unfit-odata-type"
  | "not-a-collection"
  /** One entity stands in `{ "value": { … } }`, as only a collection may. */
  | "wrapped-entity";

/** One contradiction between a value and its type. */
export interface SchemaFault {
  /** JSON Pointer (RFC 6901) of the value, or of the property that is missing. */
  readonly pointer: string;
  readonly rule: SchemaRule;
  /** What the docs say and what the value is, in one sentence. */
  readonly message: string;
  readonly actual: JsonValue;
  /** What the docs have in place of the value, in words: a type, or all values of an enumeration. */
  readonly documented: string;
}

/** What a value is held against, and what it may leave out. */
export interface CheckBasis {
  readonly schema: Schema;
  /** Required properties may be missing. */
  readonly truncated?: boolean | undefined;
  /** Names of required properties that may be missing. */
  readonly optionalProperties?: readonly string[] | undefined;
  /** An answer is what its type says: no collection stands in `value`, as it does with OData. */
  readonly bareAnswers?: boolean | undefined;
  /** The value is sent, not received. */
  readonly sent?: boolean | undefined;
}

/** What came of holding a value against its type. Pointers are JSON Pointers (RFC 6901). */
export interface SchemaCheck {
  readonly faults: readonly SchemaFault[];
  /** Pointers of properties that the type doesn't declare: no faults. */
  readonly undocumented: readonly string[];
  /** Pointers of required properties that are missing and may be: no faults. */
  readonly omitted: readonly string[];
  /** Pointers of annotations on objects without a type name: no faults, but their types in TypeScript have no room for them. */
  readonly annotations: readonly string[];
  /** Pointers of values that fit, though their types in TypeScript are narrower: numbers as text, flags, a type name without `#`. */
  readonly coerced: readonly string[];
  /** Pointers of properties that are sent though they are read-only: no faults, since services ignore them. */
  readonly readOnly: readonly string[];
}
