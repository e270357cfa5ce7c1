import type { PermissionWords } from "../permission-words.js";

/** Permissions tables (page format, Tables). */
export const permissions: PermissionWords = {
  kinds: [
    { kind: "delegatedWork", starts: ["delegated"] },
    { kind: "delegatedPersonal", starts: ["delegated (personal", "delegated (microsoft account"] },
    { kind: "application", starts: ["application"] },
  ],
  mostFirst: ["from most*"],
  plainScopes: ["openid", "offline_access"],
  denials: ["not (supported|available|applicable|allowed)"],
  firstDenials: ["none", "n/a", "na", "no"],
};
