import type { PageAccount } from "./account.js";
import type { HttpMethod, MessageBlock, Representation } from "./message.js";
import type { Prose, TypeText } from "./prose.js";
import type { Origin } from "./source.js";

/** What one page says, in the page's own words, with places. */
export interface Page {
  /** Path below the docs folder, with `/`: its name in every origin. */
  readonly path: string;
  /** The title's place; the page's first character where it has no title. */
  readonly origin: Origin;
  /** Text of the H1, or of the front matter's `title` where there is none. */
  readonly title: string;
  /** Plain fields of the YAML between the lines of `---`, as in `{ doc_type: "apiPageType" }`. */
  readonly frontMatter: Readonly<Record<string, string>>;
  /** What the structure of the page shows it to be, whatever `doc_type` claims. */
  readonly kind: PageKind;
  /** The API version that a folder of the path names, as in `beta`; absent where none does. */
  readonly folderVersion?: string;
  /** Versions that it may belong to, as of [`SourceFile`](source.ts); absent where something says its own. */
  readonly zoneVersions?: readonly string[];
  /** The `Namespace:` line, as in `microsoft.graph.callRecords`. */
  readonly namespace?: string;
  /** First paragraph below the H1 that is not a note, an include or the namespace. */
  readonly summary: string;
  /** Why the page, or an include of it, calls what it documents deprecated. */
  readonly deprecated?: string;
  /** Lines of the HTTP request sections, in the page's order. */
  readonly requestLines: readonly RequestLine[];
  /** Rows of its permissions tables. */
  readonly permissions: readonly PermissionRow[];
  /** Rows of its parameter, header and request body tables. */
  readonly parameters: readonly ParameterRow[];
  /** What the Request body section says in prose; absent where there is no such section. */
  readonly requestBody?: BodySection;
  /** What the Response section says in prose; absent where there is no such section. */
  readonly response?: BodySection;
  /** Names of the OData query options that the query sections mention, without `$`, as in `select`. */
  readonly queryOptions: readonly string[];
  /** The HTTP messages of its fences, in the page's order. */
  readonly messages: readonly MessageBlock[];
  /** Rows of its property and relationship tables. */
  readonly properties: readonly PropertyRow[];
  /** Its enumerations. */
  readonly memberTables: readonly MemberTable[];
  /** Its JSON samples of a resource. */
  readonly representations: readonly Representation[];
  /** Types that it says it inherits from; one, as a rule. */
  readonly baseTypes: readonly TypeText[];
  /** Types that it says are derived from it. */
  readonly derivedTypes: readonly TypeText[];
  /** What became of each of its headings, tables, rows, fences and comments. */
  readonly account: PageAccount;
}

/** What a page documents. */
export type PageKind =
  /** What can be called: it has request lines. */
  | "operation"
  /** A type with properties. */
  | "resource"
  /** A type with members. */
  | "enum"
  /** Nothing that the model knows, as a page of concepts. */
  | "other";

/** `GET /users/{id}?$expand=manager` in an HTTP request section. */
export interface RequestLine {
  /** As in `GET`. */
  readonly method: HttpMethod;
  /** The target as written, spaces and host and query included. */
  readonly target: string;
  /** Where the line begins. */
  readonly origin: Origin;
}

/** A row of a property, relationship or parameter table. */
export interface PropertyRow {
  /** As written, without marks around it, as in `displayName`. */
  readonly name: string;
  /** What the type cell says. */
  readonly type: TypeText;
  /** What the description cell says. */
  readonly description: Prose;
  /** What the description says beyond words for readers, as in "Read-only." */
  readonly marks: Marks;
  /** Closed list of values that the description or a table below it gives. */
  readonly values: readonly EnumMember[];
  /** Where the row begins. */
  readonly origin: Origin;
  /** `relationships` rows come from a Relationships table. */
  readonly table: "properties" | "relationships";
  /** Name of the sub-object whose table this row stands in, where a section has several tables; absent for the page's own type. */
  readonly owner?: string;
}

/** What a description states about a property beyond its type; absent where the page is silent. */
export interface Marks {
  /** The service sets it, as in "Read-only." */
  readonly readOnly?: boolean;
  /** It is always there, as in "Required."; false for "Optional." */
  readonly required?: boolean;
  /** Who creates the resource has to give it; later it may be missing. */
  readonly requiredOnCreate?: boolean;
  /** It may be null, as in "Nullable."; false for "Not nullable." */
  readonly nullable?: boolean;
  /** The sentence that calls it deprecated. */
  readonly deprecated?: string;
  /** The type that has it in truth, as in "Inherited from [entity](entity.md)". */
  readonly inheritedFrom?: TypeText;
}

/** A value of an enumeration. */
export interface EnumMember {
  /** As in JSON, as in `inProgress`. */
  readonly name: string;
  /** Its number, as written; absent where the page has none. */
  readonly value?: string;
  /** Empty where the page has none. */
  readonly description: string;
  /** Its row, or the description that lists it. */
  readonly origin: Origin;
}

/** A Members table, or a `<name> values` section. */
export interface MemberTable {
  /** Name of the enumeration; absent where it is the page's own type. */
  readonly name?: string;
  /** In the page's order. */
  readonly members: readonly EnumMember[];
  /** Where the table stands. */
  readonly origin: Origin;
}

/** A row of a parameter or header table. */
export interface ParameterRow {
  /** Where the parameter is sent, by the section of the table. */
  readonly in: "header" | "query" | "path" | "function" | "body";
  /** As written, without marks around it. */
  readonly name: string;
  /** What the type cell says; absent where the table has no such column. */
  readonly type?: TypeText;
  /** What the description cell says. */
  readonly description: Prose;
  /** What the description says beyond words for readers. */
  readonly marks: Marks;
  /** Closed list of values that the description gives; empty where it gives none. */
  readonly values: readonly EnumMember[];
  /** Where the row begins. */
  readonly origin: Origin;
}

/** A row of a permissions table. */
export interface PermissionRow {
  /** Whom the scopes let act: the name of a kind that the conventions list, as in `delegatedWork`. */
  readonly kind: string;
  /** What it is about where the page tells several cases apart, as in `group calendar`. */
  readonly about?: string;
  /** Sets of scopes: any one is enough, and all scopes of it are needed together. Least privileged first, where the page has an order. */
  readonly anyOf: readonly (readonly string[])[];
  /** How many of the first sets are the least privileged ones; absent where the page does not tell. */
  readonly leastPrivileged?: number;
  /** `supported` with scopes; `notSupported` where the page says so; `notWritten` for a placeholder or an empty cell. */
  readonly state: "supported" | "notSupported" | "notWritten";
  /** Where the row begins. */
  readonly origin: Origin;
}

/** A Request body or Response section, without its tables. */
export interface BodySection {
  /** Its sentences. */
  readonly paragraphs: readonly Prose[];
  /** Types that the prose links or names as what is sent or returned, in order. */
  readonly types: readonly TypeText[];
  /** Status codes that the prose names, in order. */
  readonly statuses: readonly number[];
  /** The only member of the body, of which the table tells; absent where the table tells of the body itself. */
  readonly member?: BodyMember;
  /** Names that the prose says the body must have, in order. */
  readonly requiredNames: readonly string[];
  /** The prose says that the body must have all that the table names. */
  readonly requiresRows: boolean;
  /** The prose says that there is no body. */
  readonly isEmpty: boolean;
  /** Where its heading stands. */
  readonly origin: Origin;
}

/** A member of a body whose own members a table lists. */
export interface BodyMember {
  /** As in JSON, as in `passwordCredential`. */
  readonly name: string;
  /** It may be left out. */
  readonly isOptional: boolean;
}
