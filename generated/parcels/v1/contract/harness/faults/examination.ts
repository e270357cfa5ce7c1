import type { Fault } from "./fault.js";
import type { JsonObject } from "../schema/schema-types.js";
import type { UndocumentedProperty } from "./undocumented.js";

/** What came of holding an example against the client, or against a server. */
export interface Examination {
  readonly faults: readonly Fault[];
  /** No faults by themselves. */
  readonly undocumented: readonly UndocumentedProperty[];
  readonly came: CameMessages;
}

/** The messages as they came, as far as the docs say anything of them. */
export interface CameMessages {
  readonly request: JsonObject;
  readonly response: JsonObject;
}

/** The first fault of each name. */
export const distinct = (faults: readonly Fault[]): readonly Fault[] => {
  const first = new Map<string, Fault>();
  for (const fault of faults) if (!first.has(fault.name)) first.set(fault.name, fault);
  return [...first.values()];
};
