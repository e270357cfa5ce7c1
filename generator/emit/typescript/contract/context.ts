import type { Schema } from "../../../../templates/contract/harness/schema/schema.js";
import type { NamePlan } from "../names/name-plan.js";
import type { Operation } from "../../../model/operation.js";
import type { Hierarchy } from "../../../api/hierarchy.js";
import type { TypeNaming } from "../names/type-naming.js";

/** What every test of a client is printed with. */
export interface ContractContext {
  readonly plan: NamePlan;
  readonly naming: TypeNaming;
  readonly hierarchy: Hierarchy;
  readonly schema: Schema;
  /** The operations that one method calls, by the id of each of them. */
  readonly methods: ReadonlyMap<string, readonly Operation[]>;
}
