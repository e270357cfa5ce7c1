import type { Atlas } from "../../../api/atlas.js";
import type { AccessStep } from "../names/name-plan.js";
import { propertyAccess } from "../code/quoting.js";
import { needsNoValue } from "../../../api/is-callable.js";
import { planNames } from "../names/plan-names.js";

/** The shortest call of the client that reads something and needs no value, as in `client.me.get()`. */
export const sampleCall = (atlas: Atlas): string | undefined => {
  const { accesses } = planNames(atlas);
  const [call] = atlas.api.operations
    .filter((operation) => operation.method === "GET" && needsNoValue(operation))
    .map(({ id }) => (accesses.get(id) ?? []).filter(isProperty))
    .toSorted((a, b) => a.length - b.length)
    .map((steps) => `client${steps.map(({ name }) => propertyAccess(name)).join("")}.get()`);
  return call;
};

const isProperty = (step: AccessStep): step is AccessStep & { readonly kind: "property" } => step.kind === "property";
