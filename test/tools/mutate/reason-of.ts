import type { Mutant } from "./mutant.js";

/** Why tests overlook a fault, as far as that is known of its kind. */
export const reasonOf = ({ group, kind }: Mutant): string => reasons[`${group}: ${kind}`] ?? "not known";

/** By group and kind, as in `schema: status changed`: a survivor whose reason was found gets a line here. */
const reasons: Readonly<Record<string, string>> = {};
