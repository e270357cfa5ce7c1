import type { Schema } from "../../../templates/contract/schema.js";
import type { NamePlan } from "../../model/names.js";
import type { TypeNaming } from "../type-naming.js";

/** What every test of a client is printed with. */
export interface ContractContext {
  readonly plan: NamePlan;
  readonly naming: TypeNaming;
  readonly schema: Schema;
}
