import type { Finding } from "./fault.js";
import type { JsonObject } from "../schema/schema-types.js";
import type { UndocumentedProperty } from "./undocumented.js";

/** What came of holding an example against the client, or against a server. */
export interface Examination {
  readonly findings: readonly Finding[];
  /** No faults by themselves. */
  readonly undocumented: readonly UndocumentedProperty[];
  readonly came: CameMessages;
}

/** The messages as they came, as far as the docs say anything of them. */
export interface CameMessages {
  readonly request: JsonObject;
  readonly response: JsonObject;
}

/** The first finding of each fault. */
export const distinct = (findings: readonly Finding[]): readonly Finding[] => {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(finding.fault)) first.set(finding.fault, finding);
  return [...first.values()];
};
