import type { PermissionKind } from "../model/page.js";

/** How tables title their columns. */
export interface ColumnWords {
  /** Whole titles in lower case. */
  readonly titles: readonly ColumnTitles[];
  /** Beginnings of titles that go on in some way. */
  readonly starts: readonly ColumnTitles[];
}

/** The titles of columns of one kind, or their beginnings. */
export interface ColumnTitles {
  /** What the column holds. */
  readonly kind: ColumnKind;
  /** As in `property name`. */
  readonly titles: readonly string[];
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
  | "return"
  | PermissionKind;
