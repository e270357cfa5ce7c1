import type { EnumType, StructuredType, TypeDefinition } from "../../model/type.js";
import type { Declaration } from "./declaration.js";
import { namesakesFirst } from "./namesakes-first.js";
import type { Bases } from "./inheritance.js";
import { mergedProperties } from "./properties.js";
import type { TypeResolver } from "./resolve-type.js";

/** The one definition that several declarations of one name make, inherited properties included; `undefined` for none. */
export const defineType = (
  declarations: readonly Declaration[],
  bases: Bases,
  resolver: TypeResolver,
): TypeDefinition | undefined => {
  const same = namesakesFirst(declarations);
  const [first] = same;
  if (first === undefined) return undefined;
  const common = { ...commonOf(first, same), name: first.name };
  const isEnum = same.every(({ members }) => members !== undefined);
  return isEnum ? enumOf(common, same) : structuredOf(common, same, { base: bases.get(first.name), resolver });
};

type Common = Pick<TypeDefinition, "name" | "description" | "certainty" | "origins" | "deprecated">;

/** Deprecated is what every page calls so. */
const commonOf = (first: Declaration, same: readonly Declaration[]): Omit<Common, "name"> => {
  const isDeprecated = same.every(({ deprecated }) => deprecated !== undefined);
  return {
    description: same.find(({ description }) => description !== "")?.description ?? "",
    certainty: first.certainty,
    origins: same.map(({ origin }) => origin),
    ...(isDeprecated && first.deprecated !== undefined && { deprecated: first.deprecated }),
  };
};

const enumOf = (common: Common, same: readonly Declaration[]): EnumType => {
  const members = same.flatMap((declaration) => declaration.members ?? []);
  return { ...common, kind: "enum", members: [...new Map(members.map((member) => [member.name, member])).values()] };
};

interface DefinitionContext {
  readonly base: string | undefined;
  readonly resolver: TypeResolver;
}

const structuredOf = (
  common: Common,
  same: readonly Declaration[],
  { base, resolver }: DefinitionContext,
): StructuredType => {
  const key = same.find((declaration) => declaration.key !== undefined)?.key;
  return {
    ...common,
    kind: "structured",
    ...(base !== undefined && { base }),
    ...(key !== undefined && { key }),
    isAbstract: same.some(({ isAbstract }) => isAbstract),
    isOpen: same.some(({ isOpen }) => isOpen),
    properties: mergedProperties(same, resolver),
  };
};
