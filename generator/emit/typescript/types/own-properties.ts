import type { Property, StructuredType } from "../../../model/type.js";
import { ancestorsOf, inheritedProperty } from "../../../api/hierarchy.js";
import { takesAnyProperty } from "../../../api/properties.js";
import { isRequired } from "./property-member.js";
import { propertyTypeNode } from "./type-node-of.js";
import { isSameType } from "../code/type-questions.js";
import { mayRedeclare, type AssignabilityContext } from "./is-assignable.js";

/** What the interface of a type declares beside what it inherits. */
export interface OwnProperties {
  readonly declared: readonly Property[];
  /** Names of inherited properties that the type declares otherwise than TypeScript allows beside them. */
  readonly contradicting: readonly string[];
}

/** The properties that the interface of a type declares: pages repeat inherited ones, and some contradict them. */
export const ownProperties = (type: StructuredType, context: AssignabilityContext): OwnProperties => {
  const ancestors = ancestorsOf(type, context.hierarchy);
  // Leaving out one name of an index signature leaves out all names: below an open type the inherited property stays.
  const canLeaveOut = !ancestors.some(takesAnyProperty);
  const declared: Property[] = [];
  const contradicting: string[] = [];
  for (const property of type.properties.filter(({ name }) => name !== "@odata.type")) {
    const inherited = inheritedProperty(property.name, ancestors);
    const fits = inherited === undefined || mayRedeclare(property, inherited, context);
    if (inherited !== undefined && (isSame(property, inherited, context) || (!fits && !canLeaveOut))) continue;
    declared.push(property);
    if (!fits) contradicting.push(property.name);
  }
  return { declared, contradicting };
};

const isSame = (a: Property, b: Property, { naming }: AssignabilityContext): boolean =>
  isSameType(propertyTypeNode(a, naming), propertyTypeNode(b, naming)) &&
  isRequired(a) === isRequired(b) &&
  a.readOnly === b.readOnly &&
  a.deprecated === b.deprecated;
