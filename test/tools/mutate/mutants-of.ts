import type { Mutant } from "./mutant.js";
import { requestMutants } from "./request-mutants.js";
import { schemaMutants } from "./schema-mutants.js";
import { sightingsOf } from "./sightings.js";
import type { Subject } from "./subject.js";
import { textMutants } from "./text-mutants.js";

/** Every mutant of a generated version, in the same order each time. */
export const mutantsOf = async (subject: Subject): Promise<readonly Mutant[]> => {
  const sightings = sightingsOf(subject);
  return [...textMutants(subject, sightings), ...(await requestMutants(subject)), ...schemaMutants(subject, sightings)];
};
