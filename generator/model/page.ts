import type { PageAccount } from "./account.js";
import type { HttpMethod, MessageBlock, Representation } from "./message.js";
import type { Prose, TypeText } from "./prose.js";
import type { Origin } from "./source.js";

/** What one page says, in the page's own words, with places. */
export interface Page {
  readonly path: string;
  /** The title's place; the page's first character where it has no title. */
  readonly origin: Origin;
  /** Text of the H1, or of the front matter's `title` where there is none. */
  readonly title: string;
  readonly frontMatter: Readonly<Record<string, string>>;
  /** What the structure of the page shows it to be, whatever `doc_type` claims. */
  readonly kind: PageKind;
  readonly folderVersion?: string;
  /** The `Namespace:` line, as in `microsoft.graph.callRecords`. */
  readonly namespace?: string;
  /** First paragraph below the H1 that is not a note, an include or the namespace. */
  readonly summary: string;
  /** Why the page, or an include of it, calls what it documents deprecated. */
  readonly deprecated?: string;
  readonly requestLines: readonly RequestLine[];
  readonly permissions: readonly PermissionRow[];
  readonly parameters: readonly ParameterRow[];
  readonly requestBody?: BodySection;
  readonly response?: BodySection;
  /** Names of the OData query options that the query sections mention, without `$`, as in `select`. */
  readonly queryOptions: readonly string[];
  readonly messages: readonly MessageBlock[];
  readonly properties: readonly PropertyRow[];
  readonly memberTables: readonly MemberTable[];
  readonly representations: readonly Representation[];
  readonly baseTypes: readonly TypeText[];
  readonly derivedTypes: readonly TypeText[];
  readonly account: PageAccount;
}

/** What a page documents. */
export type PageKind = "operation" | "resource" | "enum" | "other";

/** `GET /users/{id}?$expand=manager` in an HTTP request section. */
export interface RequestLine {
  readonly method: HttpMethod;
  /** The target as written, spaces and host and query included. */
  readonly target: string;
  readonly origin: Origin;
}

/** A row of a property, relationship or parameter table. */
export interface PropertyRow {
  readonly name: string;
  readonly type: TypeText;
  readonly description: Prose;
  readonly marks: Marks;
  /** Closed list of values that the description or a table below it gives. */
  readonly values: readonly EnumMember[];
  readonly origin: Origin;
  /** `relationships` rows come from a Relationships table. */
  readonly table: "properties" | "relationships";
  /** Name of the sub-object whose table this row stands in, where a section has several tables; absent for the page's own type. */
  readonly owner?: string;
}

/** What a description states about a property beyond its type; absent where the page is silent. */
export interface Marks {
  readonly readOnly?: boolean;
  readonly required?: boolean;
  /** Who creates the resource has to give it; later it may be missing. */
  readonly requiredOnCreate?: boolean;
  readonly nullable?: boolean;
  readonly deprecated?: string;
  readonly inheritedFrom?: TypeText;
}

/** A value of an enumeration. */
export interface EnumMember {
  readonly name: string;
  readonly value?: string;
  readonly description: string;
  readonly origin: Origin;
}

/** A Members table, or a `<name> values` section. */
export interface MemberTable {
  /** Name of the enumeration; absent where it is the page's own type. */
  readonly name?: string;
  readonly members: readonly EnumMember[];
  readonly origin: Origin;
}

/** A row of a parameter or header table. */
export interface ParameterRow {
  readonly in: "header" | "query" | "path" | "function" | "body";
  readonly name: string;
  readonly type?: TypeText;
  readonly description: Prose;
  readonly marks: Marks;
  readonly values: readonly EnumMember[];
  readonly origin: Origin;
}

/** Whom a permission lets act: a user with a work account, one with a personal account, or the application itself. */
export type PermissionKind = "delegatedWork" | "delegatedPersonal" | "application";

/** A row of a permissions table. */
export interface PermissionRow {
  readonly kind: PermissionKind;
  /** Least privileged first, whatever order the table has. */
  readonly scopes: readonly string[];
  /** `supported` with scopes; `notSupported` where the page says so; `notWritten` for a placeholder or an empty cell. */
  readonly state: "supported" | "notSupported" | "notWritten";
  readonly origin: Origin;
}

/** A Request body or Response section, without its tables. */
export interface BodySection {
  readonly paragraphs: readonly Prose[];
  /** Types that the prose links or names as what is sent or returned, in order. */
  readonly types: readonly TypeText[];
  /** Status codes that the prose names, in order. */
  readonly statuses: readonly number[];
  /** The prose says that there is no body. */
  readonly isEmpty: boolean;
  readonly origin: Origin;
}
