import type { Example, Fault } from "../../model/example.js";
import type { Origin } from "../../model/source.js";
import type { ExampleObject } from "./document.js";
import { sectionLink } from "./page-links.js";
import { unlessEmpty } from "./unless-empty.js";

/** An example without its value; the request line shows what parameters alone cannot, as a `$filter`. */
export const exampleObject = (example: Example, side: Fault["in"], origin: Origin): ExampleObject => {
  const faults = example.faults.filter((fault) => fault.in === side).map((fault) => fault.message);
  return {
    summary: unlessEmpty(example.heading),
    "x-docs": sectionLink(origin),
    "x-request": `${example.request.method} ${example.request.url}`,
    "x-docwright-faults": unlessEmpty(faults),
  };
};
