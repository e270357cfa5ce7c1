import type { TypeName } from "../../model/names.js";
import type { Hierarchy } from "../hierarchy.js";
import type { PathNode } from "../plan/plan-tree.js";
import type { TypeNaming } from "../type-naming.js";

/** What every part of a builder is printed with. */
export interface BuilderContext {
  readonly naming: TypeNaming;
  readonly hierarchy: Hierarchy;
  /** Name and file of the interface of each node. */
  readonly nodes: ReadonlyMap<PathNode, TypeName>;
}
