import { queries } from "./queries.js";
import type { ProtocolSigns } from "../protocol-signs.js";

/** OData (JSON Format 4.01, sections 4.6 and 13; URL Conventions 4.01, sections 4 and 5.1), which Microsoft Graph speaks. */
export const signs: ProtocolSigns = {
  members: ["@odata."],
  names: [...queries.options, ...queries.ownOptions, "value", "batch", "metadata"].map(
    (name) => `$${name.toLowerCase()}`,
  ),
  collection: "value",
  namespaces: ["microsoft.graph"],
  hosts: ["graph.microsoft.com"],
};
