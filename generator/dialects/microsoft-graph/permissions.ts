import type { PermissionWords } from "../permission-words.js";

/** Permissions tables (page format, Tables). */
export const permissions: PermissionWords = {
  kinds: [
    {
      kind: { name: "delegatedWork", title: "Delegated, work or school account", actor: "user" },
      starts: ["delegated"],
    },
    {
      kind: { name: "delegatedPersonal", title: "Delegated, personal account", actor: "user" },
      starts: ["delegated (personal", "delegated (microsoft account"],
    },
    { kind: { name: "application", title: "Application", actor: "application" }, starts: ["application"] },
  ],
  mostFirst: ["from most*"],
  leastFirst: ["from least*"],
  leastOnly: ["least privileged", "least-privileged", "minimum required"],
  allNeeded: ["(all|both) [of] the following [delegated|application] permissions", "(all|both) [of] these permissions"],
  joints: {
    together: ["and", "with", "along with", "as well as"],
    added: ["plus", "in addition to"],
    otherwise: ["or"],
    choice: ["(one|any) (of|from)", "either"],
    whole: ["all of", "both"],
  },
  aboutStarts: ["permissions", "for", "in", "on", "of", "to", "when", "acting on", "the", "a", "an"],
  asides: ["note", "important", "tip", "caution", "warning"],
  plainLabels: [
    "supported",
    "[required] permission[s]",
    "scope[s]",
    "[at least] (one|any|all) of [these]",
    "[at least] (one|any|all) of the following",
    "[at least] (one|any|all) of the following permissions",
    "least privileged",
  ],
  purposes: ["for", "to access"],
  plainScopes: ["openid", "offline_access"],
  denials: ["not (supported|available|applicable|allowed)"],
  firstDenials: ["none", "n/a", "na", "no"],
};
