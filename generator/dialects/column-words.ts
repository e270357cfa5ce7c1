import type { ParameterRow } from "../model/page.js";

/** How tables title their columns, and what cells say in a single word. */
export interface ColumnWords {
  /** Whole titles in lower case. */
  readonly titles: readonly ColumnTitles[];
  /** Beginnings of titles that go on in some way; they count before whole titles. */
  readonly starts: readonly ColumnTitles[];
  /** What such titles go on with as a rule, whole and in lower case: a letter wrong in them is a slip. */
  readonly usual: readonly string[];
  /** What of the title of a name column says where the parameters are sent, in lower case: the first that the title holds counts. */
  readonly places: readonly ParameterPlace[];
  /** Phrases for "required" in a column of its own. */
  readonly yes: readonly string[];
  /** Phrases for "not required" there. */
  readonly no: readonly string[];
}

/** The titles of columns of one kind, or their beginnings. */
export interface ColumnTitles {
  /** What the column holds. */
  readonly kind: ColumnKind;
  /** As in `property name`. */
  readonly titles: readonly string[];
}

/** A word that says where parameters are sent. */
export interface ParameterPlace {
  /** As in `query` of `Query parameter`. */
  readonly word: string;
  /** The place. */
  readonly in: ParameterRow["in"];
}

/** What a column holds. */
export type ColumnKind =
  | "name"
  | "type"
  | "description"
  | "required"
  | "member"
  | "value"
  | "permissionType"
  | "scopes"
  /** Scopes that allow more than those of the column before them. */
  | "higherScopes"
  | "return"
  /** Scopes of one kind of permission, as in `permission:application`. */
  | `permission:${string}`;
