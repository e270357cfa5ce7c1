import type { StructuredType } from "../../../model/type.js";
import type { InterfaceStatement } from "../code/code-file.js";
import { docComment } from "../code/doc-comment.js";
import { globalType, literalType, type MemberNode, reference, type ReferenceNode } from "../code/type-node.js";
import { unionOf } from "../code/type-questions.js";
import { ancestorsOf } from "../../../api/hierarchy.js";
import { takesAnyProperty } from "../../../api/properties.js";
import { annotationSignatures, anyPropertySignature, extensionSignature } from "./index-signatures.js";
import { propertyMember } from "./property-member.js";
import { plannedName, type TypeNaming } from "../names/type-naming.js";
import type { AssignabilityContext } from "./is-assignable.js";
import { odataTypeMember } from "./odata-type.js";
import { relationshipsMember } from "./relationships-member.js";
import { ownProperties } from "./own-properties.js";

/** The interface of a structured type. */
export const interfaceOf = (type: StructuredType, context: AssignabilityContext): InterfaceStatement => {
  const ancestors = ancestorsOf(type, context.hierarchy);
  const { declared, contradicting } = ownProperties(type, context);
  return {
    kind: "interface",
    name: plannedName(type.name, context.naming).name,
    doc: interfaceDoc(type, context.naming),
    extends: extendsClause({ base: ancestors[0], contradicting }, context),
    members: [
      ...indexSignatures(type, ancestors, context),
      ...protocolMembers(type, context),
      ...declared.map((property) => propertyMember(property, context.naming)),
    ],
  };
};

const extendsClause = (
  { base, contradicting }: { readonly base: StructuredType | undefined; readonly contradicting: readonly string[] },
  { naming }: AssignabilityContext,
): ReferenceNode | undefined => {
  if (base === undefined) return undefined;
  const type = reference(plannedName(base.name, naming));
  return contradicting.length === 0 ? type : globalType("Omit", type, unionOf(contradicting.map(literalType)));
};

const indexSignatures = (
  type: StructuredType,
  ancestors: readonly StructuredType[],
  { naming }: AssignabilityContext,
): readonly MemberNode[] => {
  if (takesAnyProperty(type)) return [anyPropertySignature];
  const inherited = new Set(ancestors.flatMap(({ extensions = [] }) => extensions));
  const extensions = (type.extensions ?? []).filter((names) => !inherited.has(names)).map(extensionSignature);
  return [...(ancestors.length === 0 ? annotationSignatures(naming.protocol) : []), ...extensions];
};

/** What OData has in every type. */
const protocolMembers = (type: StructuredType, context: AssignabilityContext): readonly MemberNode[] =>
  context.naming.protocol === "none"
    ? []
    : [odataTypeMember(type, context.hierarchy), ...relationshipsMember(type, context)];

const interfaceDoc = (type: StructuredType, { pageLink }: TypeNaming): string | undefined =>
  docComment({
    paragraphs: [
      type.description,
      ...(type.certainty === "named" ? ["Not documented: pages name this type, and none defines it."] : []),
    ],
    see: type.origins.map(pageLink),
    deprecated: type.deprecated,
  });
