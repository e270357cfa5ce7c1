import type { PermissionKind, PermissionRow } from "../../../generator/model/page.js";
import { at } from "../makers.js";

/** A row of a permissions table; without scopes the docs say that it can't be done so. */
export const permission = (kind: PermissionKind, ...scopes: readonly string[]): PermissionRow => ({
  kind,
  state: scopes.length === 0 ? "notSupported" : "supported",
  scopes,
  origin: at("api/page.md", "permissions"),
});
