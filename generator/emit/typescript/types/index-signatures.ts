import type { Member } from "../code/declarations.js";

/** Names with `@` are annotations, which any object in JSON may have (OData JSON Format 4.01, sections 4.6 and 20). */
export const annotationSignature: Member = {
  kind: "index",
  name: "annotation",
  key: "`${string}@${string}`",
  type: "unknown",
};

/** An object may have properties that no page tells of. */
export const anyPropertySignature: Member = { kind: "index", name: "property", key: "string", type: "unknown" };
