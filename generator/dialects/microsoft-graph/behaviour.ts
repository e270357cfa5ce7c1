import type { Behaviour } from "../dialect.js";

/** OData, and the Microsoft identity platform for accounts of any tenant. */
export const behaviour: Behaviour = {
  protocol: "odata",
  nullability: "odata",
  // Directory extensions are `extension_<application>_<name>`, schema extensions `<domain>_<name>` or `ext<letters>_<name>`.
  extensionNames: ["*_*"],
  paging: { values: "value", next: { kind: "link", member: "@odata.nextLink" } },
  authorization: {
    authorizationUrl: "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
    tokenUrl: "https://login.microsoftonline.com/common/oauth2/v2.0/token",
  },
};

/** An API of another kind, whose pages are in the same format: what they say is all that is known. */
export const plainBehaviour: Behaviour = { protocol: "none", nullability: "documented" };
