import type { PermissionKind } from "../model/conventions.js";

/** How permissions tables name whom a permission lets act, and with what scopes. */
export interface PermissionWords {
  /** In the order in which the columns of a row are read, and views show them. */
  readonly kinds: readonly PermissionKindWords[];
  /** Phrases of a title above scopes of which the most privileged stand first; they count before the next two. */
  readonly mostFirst: readonly string[];
  /** Phrases of a title above scopes, or of a paragraph before them, of which the least privileged stand first. */
  readonly leastFirst: readonly string[];
  /** The same where all of them are the least privileged ones. */
  readonly leastOnly: readonly string[];
  /** Phrases of a paragraph before scopes of which all are needed. */
  readonly allNeeded: readonly string[];
  /** How a cell tells scopes that are needed together from a choice. */
  readonly joints: ScopeJoints;
  /** Words before what a cell or a table is about, as in `For groups:`. */
  readonly aboutStarts: readonly string[];
  /** Words before a colon that begin a remark, as in `Note: …`. */
  readonly asides: readonly string[];
  /** Words before a colon that say nothing of a case, as in `One of the following: …`. */
  readonly plainLabels: readonly string[];
  /** Phrases between scopes and what they are for, as in `Lamp.Read for lamps`. */
  readonly purposes: readonly string[];
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

/** Phrases between scopes, and before them. */
export interface ScopeJoints {
  /** Between two that are needed together. */
  readonly together: readonly string[];
  /** Between two choices, of which one of each is needed. */
  readonly added: readonly string[];
  /** Between two of which one is enough; a comma means the same. */
  readonly otherwise: readonly string[];
  /** Before a choice. */
  readonly choice: readonly string[];
  /** Before scopes that are all needed. */
  readonly whole: readonly string[];
}
