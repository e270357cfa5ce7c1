import type { Property, TypeRef } from "../../../model/type.js";
import { descendantsOf, type Hierarchy } from "../../../api/hierarchy.js";
import { isRequired } from "./property-member.js";
import { isKeyword, isRuntimeType, isSameType } from "../code/type-questions.js";
import type { TypeNaming } from "../names/type-naming.js";
import { typeNodeOf } from "./type-node-of.js";

/** What decides whether TypeScript lets an interface give an inherited property a type of its own. */
export interface AssignabilityContext {
  readonly naming: TypeNaming;
  readonly hierarchy: Hierarchy;
}

/** Whether an interface may declare the property beside the inherited one; where it is not sure, it may not. */
export const mayRedeclare = (own: Property, inherited: Property, context: AssignabilityContext): boolean => {
  const optionalAgain = isRequired(inherited) && !isRequired(own);
  const nullAgain =
    own.nullable && !inherited.nullable && !isKeyword(typeNodeOf(inherited.type, context.naming), "unknown");
  return !optionalAgain && !nullAgain && isAssignable(own.type, inherited.type, context);
};

const isAssignable = (from: TypeRef, to: TypeRef, context: AssignabilityContext): boolean => {
  const target = typeNodeOf(to, context.naming);
  if (isKeyword(target, "unknown") || isSameType(typeNodeOf(from, context.naming), target)) return true;
  if (from.kind === "union") return from.of.every((part) => isAssignable(part, to, context));
  if (to.kind === "union") return to.of.some((part) => isAssignable(from, part, context));
  if (from.kind === "collection" && to.kind === "collection") return isAssignable(from.of, to.of, context);
  if (isText(from, context) && isText(to, context)) return isKeyword(target, "string") || isOpenEnum(to, context);
  if (from.kind === "named" && to.kind === "named")
    return descendantsOf(to.name, context.hierarchy).includes(from.name);
  return false;
};

const isOpenEnum = (type: TypeRef, context: AssignabilityContext): boolean =>
  !context.naming.closedEnums && isEnum(type, context);

/** Whether the type's values are strings. */
const isText = (type: TypeRef, context: AssignabilityContext): boolean => {
  const node = typeNodeOf(type, context.naming);
  return isEnum(type, context) || isKeyword(node, "string") || isRuntimeType(node);
};

const isEnum = (type: TypeRef, { hierarchy }: AssignabilityContext): boolean =>
  type.kind === "enum" || (type.kind === "named" && hierarchy.types.get(type.name)?.kind === "enum");
