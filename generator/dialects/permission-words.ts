import type { PermissionKind } from "../model/conventions.js";

/** How permissions tables name whom a permission lets act, and with what scopes. */
export interface PermissionWords {
  /** In the order in which the columns of a row are read, and views show them. */
  readonly kinds: readonly PermissionKindWords[];
  /** Phrases of a title above scopes of which the most privileged stand first. */
  readonly mostFirst: readonly string[];
  /** Scopes without a dot, as in `openid`: any other word with a dot is one. Their letter case counts. */
  readonly plainScopes: readonly string[];
  /** Phrases that say that a kind is not supported. */
  readonly denials: readonly string[];
  /** Phrases that say so at the beginning of a cell. */
  readonly firstDenials: readonly string[];
}

/** A kind of permission, and what pages call it. */
export interface PermissionKindWords {
  /** The kind that is meant. */
  readonly kind: PermissionKind;
  /** Beginnings of its names in lower case, as in `delegated (work` of `Delegated (work account)`; the longest that fits counts. */
  readonly starts: readonly string[];
}
