import type { Atlas } from "../../../api/atlas.js";
import { needsNoValue } from "../../../api/is-callable.js";
import { pageWalk } from "../../../api/page-walk.js";
import type { NamePlan } from "../names/name-plan.js";
import { accessText } from "./access-text.js";

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
export const plainReadingSections = (atlas: Atlas, { accesses }: NamePlan): readonly string[] => {
  const { api, hierarchy } = atlas;
  const [paged] = api.operations
    .filter((operation) => needsNoValue(operation) && pageWalk(operation, api.conventions, hierarchy) !== undefined)
    .sort((a, b) => a.path.length - b.path.length || (a.template < b.template ? -1 : 1));
  return paged === undefined ? [] : [pagesSection(`client${accessText(accesses.get(paged.id) ?? [])}`)];
};

const pagesSection = (access: string): string =>
  [
    "## Pages",
    "",
    "```ts",
    `for await (const it of ${access}.all()) console.log(it);`,
    `for await (const page of ${access}.pages()) console.log(page);`,
    "```",
    "",
    "Pages are asked for as they are needed, each with what the one before it says of the next. Both take the options of `get`, and begin where these say.",
  ].join("\n");
