import { byText } from "../../../lists/group-by.js";
import type { Atlas } from "../../../api/atlas.js";
import { lowerFirst } from "../../../text/casing.js";
import { baseOf, type Hierarchy } from "../../../api/hierarchy.js";
import { plannedName, type TypeNaming } from "../names/type-naming.js";

/** A type that stands above or below others. */
export interface GuardedType {
  /** Name of the guard: that of the type, its first letter small. */
  readonly guard: string;
  /** Qualified name. */
  readonly name: string;
  /** Name of the TypeScript type that the guard narrows to: of the type and all below it. */
  readonly type: string;
  /** The guard of the type right above. */
  readonly base?: string;
}

/** The types that a value may be told apart by, sorted by their guards. */
export const guardedTypes = ({ api, hierarchy }: Atlas, naming: TypeNaming): readonly GuardedType[] =>
  api.types
    .flatMap(({ name }) => guardedType(name, hierarchy, naming))
    .sort((left, right) => byText(left.guard, right.guard));

const guardedType = (name: string, hierarchy: Hierarchy, naming: TypeNaming): readonly GuardedType[] => {
  const type = hierarchy.types.get(name);
  const base = type?.kind === "structured" ? baseOf(type, hierarchy) : undefined;
  const family = naming.families.get(name);
  if (base === undefined && family === undefined) return [];
  const found = { guard: guardName(name, naming), name, type: (family ?? plannedName(name, naming)).name };
  return [base === undefined ? found : { ...found, base: guardName(base.name, naming) }];
};

const guardName = (type: string, naming: TypeNaming): string => lowerFirst(plannedName(type, naming).name);
