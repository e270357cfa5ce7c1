import { globalType, type TypeNode } from "../code/type-node.js";
import type { TypeNaming } from "../names/type-naming.js";

/** A type of the platform, as in `Blob`: by way of `globalThis` where the docs have a type of that name. */
export const platformType = (name: PlatformType, { typeNames }: TypeNaming): TypeNode =>
  globalType(typeNames.has(name) ? `globalThis.${name}` : name);

/** What generated types mention of the platform. */
type PlatformType = "Blob" | "FormData";
