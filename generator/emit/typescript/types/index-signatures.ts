import type { Protocol } from "../../../model/conventions.js";
import { keyword, type MemberNode } from "../code/type-node.js";

/** Names with `@` are annotations, which any object in JSON may have where the API speaks OData (OData JSON Format 4.01, sections 4.6 and 20). */
export const annotationSignatures = (protocol: Protocol): readonly MemberNode[] =>
  protocol === "odata" ? [annotationSignature] : [];

/** Extensions have names that are known by their form alone, as in `ext_*`. */
export const extensionSignature = (names: string): MemberNode => ({
  kind: "index",
  name: "extension",
  key: { kind: "template", texts: names.split("*") },
  type: keyword("unknown"),
});

/** An object may have properties that no page tells of. */
export const anyPropertySignature: MemberNode = {
  kind: "index",
  name: "property",
  key: keyword("string"),
  type: keyword("unknown"),
};

const annotationSignature: MemberNode = {
  kind: "index",
  name: "annotation",
  key: { kind: "template", texts: ["", "@", ""] },
  type: keyword("unknown"),
};
