import type { Property, TypeRef } from "../../model/type.js";
import { stringLiteral } from "../../text/quoting.js";
import { ancestorsOf } from "../hierarchy.js";
import { isRequired } from "../property-member.js";
import { plannedName } from "../type-naming.js";
import { importsWithin, typeText } from "../type-text.js";
import type { BodyParts } from "./body-type.js";
import type { BuilderContext } from "./context.js";
import { fragment, joinFragments, type Fragment } from "./fragment.js";
import { objectFragment } from "./object-fragment.js";

/** A resource as it is sent, with what the page's own table adds to it: properties that must be given, and ones that the resource does not have. */
export const resourceBody = (
  type: TypeRef & { kind: "named" },
  { rows, name, method }: BodyParts,
  context: BuilderContext,
): Fragment => {
  const family = propertiesOf(context.naming.families.get(type.name)?.members ?? [type.name], context);
  const text = typeText(type, context.naming);
  const known = new Set(family.map((property) => property.name));
  // Where there is a table it decides what must be given, whatever the page of the resource requires.
  const isTabled = method === "PATCH" || rows.length > 0;
  const parts = [
    fragment(isTabled && family.some(isRequired) ? `Partial<${text}>` : text, {
      imports: importsWithin(type, context.naming),
    }),
    ...requiredPart(type.name, rows, context),
    ...furtherPart(
      rows.filter((row) => !known.has(row.name)),
      name,
      context,
    ),
  ];
  return joinFragments(parts, (texts) => texts.join(" & "));
};

const requiredPart = (type: string, rows: readonly Property[], context: BuilderContext): readonly Fragment[] => {
  const own = plannedName(type, context.naming);
  const known = new Set(propertiesOf([type], context).map((property) => property.name));
  const names = rows.filter((row) => isRequired(row) && known.has(row.name)).map((row) => stringLiteral(row.name));
  return names.length === 0 ? [] : [fragment(`Required<Pick<${own.name}, ${names.join(" | ")}>>`, { imports: [own] })];
};

/** Annotations need no declaration: any object may have them. */
const furtherPart = (rows: readonly Property[], name: string, context: BuilderContext): readonly Fragment[] => {
  const further = rows.filter((row) => !row.name.includes("@"));
  return further.length === 0 ? [] : [objectFragment(name, further, context)];
};

/** All properties that the types have, inherited ones included. */
const propertiesOf = (names: readonly string[], { hierarchy }: BuilderContext): readonly Property[] => {
  const types = names.flatMap((name) => {
    const type = hierarchy.types.get(name);
    return type?.kind === "structured" ? [type, ...ancestorsOf(type, hierarchy)] : [];
  });
  return [...new Set(types)].flatMap(({ properties }) => properties);
};
