import type { EnumMember } from "./page.js";
import type { PrimitiveName } from "./prose.js";
import type { Origin } from "./source.js";

/** How a fact is known, surest first. */
export type Certainty =
  /** A table says it. */
  | "table"
  /** The JSON sample of its page shows it. */
  | "json"
  /** An example message shows it. */
  | "example"
  /** A sentence says it. */
  | "prose"
  /** Other pages name it, or it is what HTTP leaves to expect; no page defines it. */
  | "named";

/** A type with a name. */
export type TypeDefinition = StructuredType | EnumType;

interface Definition {
  /** Qualified name, as in `microsoft.graph.callRecords.session`. */
  readonly name: string;
  /** First paragraph of its page; empty where it has none. */
  readonly description: string;
  /** Why its page calls it deprecated; absent where it does not. */
  readonly deprecated?: string;
  /** How it is known. */
  readonly certainty: Certainty;
  /** Every page that documents the type, the first being the one to link to. */
  readonly origins: readonly Origin[];
}

/** An entity or complex type (OData CSDL JSON 4.01, sections 6 and 9). */
export interface StructuredType extends Definition {
  /** Tells it from an enumeration. */
  readonly kind: "structured";
  /** Qualified name of the type that it inherits from; absent where it inherits from none. */
  readonly base?: string;
  /** No value is of the type itself. */
  readonly isAbstract: boolean;
  /** Instances may have properties that are not declared, of any name. */
  readonly isOpen: boolean;
  /** Instances may have properties of such names that are not declared, `*` for any text, as in `ext_*`; absent where they may not. */
  readonly extensions?: readonly string[];
  /** Name of the key property, where it is an entity. */
  readonly key?: string;
  /** Own properties, inherited ones left out, sorted by name. */
  readonly properties: readonly Property[];
}

/** An enumeration (OData CSDL JSON 4.01, section 10). */
export interface EnumType extends Definition {
  /** Tells it from a structured type. */
  readonly kind: "enum";
  /** In the page's order. */
  readonly members: readonly EnumMember[];
}

/** A property of a type, of a body or of an inline object; relationships are properties too. */
export interface Property {
  /** As in JSON, as in `displayName`. */
  readonly name: string;
  /** What it holds. */
  readonly type: TypeRef;
  /** As plain text; empty where the page has none. */
  readonly description: string;
  /** Its value is another resource, which answers carry where it is expanded (OData CSDL JSON 4.01, section 8). */
  readonly isRelationship: boolean;
  /** The service sets it: it is not sent. */
  readonly readOnly: boolean;
  /** It is always there. */
  readonly required: boolean;
  /** Who creates the resource has to give it; a value that is read or changed may lack it. */
  readonly requiredOnCreate?: true;
  /** It may be null. */
  readonly nullable: boolean;
  /** What tells whether it may be null; absent where nothing does, and the habit of the docs decides. */
  readonly nullableBy?: NullEvidence;
  /** Why the page calls it deprecated; absent where it does not. */
  readonly deprecated?: string;
  /** The row that says so. */
  readonly origin: Origin;
}

/** What tells whether a property may be null. */
export type NullEvidence =
  /** A page says so, as in "Nullable." or "Not nullable." */
  | "page"
  /** An example shows it as null. */
  | "example"
  /** It is the key, which is never null. */
  | "key"
  /** It is a collection, which is empty rather than null. */
  | "collection"
  /** It is a plain value, and of the many values that the examples of its product show none is null. */
  | "product";

/** What a property, parameter or body holds. */
export type TypeRef =
  /** `String`, `Int32`: a value without parts. */
  | { readonly kind: "primitive"; readonly name: PrimitiveName }
  /** Qualified name of a type of the model: every reference resolves. */
  | { readonly kind: "named"; readonly name: string }
  /** `lamp collection`: an array in JSON; as the answer of an operation it is `{ "value": […] }`. */
  | { readonly kind: "collection"; readonly of: TypeRef }
  /** Values given for one property, without a name of their own. */
  | { readonly kind: "enum"; readonly members: readonly string[] }
  /** `[lamp] or [room]`: one of several. */
  | { readonly kind: "union"; readonly of: readonly TypeRef[] }
  /** Parameters of an action, without a name of their own. */
  | { readonly kind: "object"; readonly properties: readonly Property[] }
  /** No page says what. */
  | { readonly kind: "unknown" };
