import type { Atlas } from "../../../api/atlas.js";
import type { NamePlan } from "../names/name-plan.js";

/** How paths become calls in a client of an API without OData. */
export const plainStepsText =
  "A segment of the path is a property, and a value is a call: `.byId(…)`. A segment that is named like a method has `_` behind it, as in `.delete_`. Query parameters and headers are given by their names: `{ query: { … }, headers: { … } }`.";

/** What a client of an API without OData does with bodies. */
export const plainBodiesSection = [
  "## Bodies and content",
  "",
  'What is read-only is left out of bodies, what a create needs is required, and a `Date` may stand for a point in time. Text, bytes, streams and forms are sent as they are. Content that is no JSON comes as a `Blob`, or in the form that is asked for: `{ as: "text" }`, `"arrayBuffer"`, `"stream"`.',
].join("\n");

/** The section on pages of a client of an API without OData; none where nothing says how they follow one another. */
export const plainReadingSections = (_atlas: Atlas, _plan: NamePlan): readonly string[] => [];
