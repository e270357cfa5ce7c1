import type { EnumMember } from "./page.js";
import type { PrimitiveName } from "./prose.js";
import type { Origin } from "./source.js";

/** How a fact is known, surest first. */
export type Certainty = "table" | "json" | "example" | "prose" | "named";

/** A type with a name. */
export type TypeDefinition = StructuredType | EnumType;

interface Definition {
  /** Qualified name, as in `microsoft.graph.callRecords.session`. */
  readonly name: string;
  readonly description: string;
  readonly deprecated?: string;
  readonly certainty: Certainty;
  /** Every page that documents the type, the first being the one to link to. */
  readonly origins: readonly Origin[];
}

/** An entity or complex type (OData CSDL JSON 4.01, sections 6 and 9). */
export interface StructuredType extends Definition {
  readonly kind: "structured";
  readonly base?: string;
  readonly isAbstract: boolean;
  /** Instances may have properties that are not declared. */
  readonly isOpen: boolean;
  /** Name of the key property, where it is an entity. */
  readonly key?: string;
  /** Own properties, inherited ones left out, sorted by name. */
  readonly properties: readonly Property[];
}

/** An enumeration (OData CSDL JSON 4.01, section 10). */
export interface EnumType extends Definition {
  readonly kind: "enum";
  readonly members: readonly EnumMember[];
}

/** A property of a type, of a body or of an inline object; relationships are properties too. */
export interface Property {
  readonly name: string;
  readonly type: TypeRef;
  readonly description: string;
  readonly isRelationship: boolean;
  readonly readOnly: boolean;
  readonly required: boolean;
  /** Who creates the resource has to give it; a value that is read or changed may lack it. */
  readonly requiredOnCreate?: true;
  readonly nullable: boolean;
  readonly deprecated?: string;
  readonly origin: Origin;
}

/** What a property, parameter or body holds. */
export type TypeRef =
  | { readonly kind: "primitive"; readonly name: PrimitiveName }
  /** Qualified name of a type of the model: every reference resolves. */
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "collection"; readonly of: TypeRef }
  /** Values given for one property, without a name of their own. */
  | { readonly kind: "enum"; readonly members: readonly string[] }
  | { readonly kind: "union"; readonly of: readonly TypeRef[] }
  | { readonly kind: "object"; readonly properties: readonly Property[] }
  | { readonly kind: "unknown" };
