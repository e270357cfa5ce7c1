import type { Origin } from "./source.js";

/** A run of inline content. `break` is a hard break or `<br>`. */
export interface Span {
  /** How markdown marks it; plain `text` where it does not. */
  readonly kind: "text" | "code" | "strong" | "emphasis" | "link" | "break";
  /** Its text without the marks. */
  readonly text: string;
  /** Link target as written, on `link` only. */
  readonly target?: string;
}

/** Inline content with its place: a paragraph or a table cell. */
export interface Prose {
  /** All of it as plain text. */
  readonly text: string;
  /** The same in runs, in order. */
  readonly spans: readonly Span[];
  /** Where it begins. */
  readonly origin: Origin;
}

/** What a type cell or a type link says, before names are resolved. */
export interface TypeText {
  /** The cell's own words, for messages. */
  readonly written: string;
  /** Name as written without collection words, as in `microsoft.graph.user`, `recipient`, `String`; empty where none is understood. */
  readonly name: string;
  /** OData primitive type that the words mean, where they do. */
  readonly primitive?: PrimitiveName;
  /** The words speak of many, as in `lamp collection`, `Collection(lamp)`, `[lamp]`. */
  readonly isCollection: boolean;
  /** Where the link leads, as written, as in `lamp.md`; absent where it is none. */
  readonly target?: string;
  /** Further types, where the cell gives a choice (`[a] or [b]`). */
  readonly alternatives: readonly TypeText[];
  /** Where the words stand. */
  readonly origin: Origin;
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
