import type { PermissionWords } from "../permission-words.js";

/** Permissions tables (page format, Tables). */
export const permissions: PermissionWords = {
  starts: [
    { start: "delegated (personal", kind: "delegatedPersonal" },
    { start: "delegated (microsoft account", kind: "delegatedPersonal" },
    { start: "delegated", kind: "delegatedWork" },
    { start: "application", kind: "application" },
  ],
};
