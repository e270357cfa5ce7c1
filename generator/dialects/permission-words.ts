import type { PermissionKind } from "../model/page.js";

/** How permissions tables name whom a permission lets act. */
export interface PermissionWords {
  /** Kinds by the beginnings of their names, in lower case; the first that fits counts. */
  readonly starts: readonly PermissionStart[];
}

/** The beginning of the names of a kind of permission. */
export interface PermissionStart {
  /** As in `delegated (work` of `Delegated (work account)`. */
  readonly start: string;
  /** The kind that it means. */
  readonly kind: PermissionKind;
}
