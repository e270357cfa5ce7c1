import { exampleContradiction } from "../../diagnostics/codes/example-contradiction.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Example, Fault } from "../../model/example.js";
import { ruleFor } from "../rule.js";

/** Finds every contradiction between an example and the docs. */
export const exampleContradictionRule = ruleFor(exampleContradiction, {
  needs: "api",
  check: ({ api }) => api.operations.flatMap(({ examples }) => examples.flatMap(contradictionsOf)),
});

const contradictionsOf = ({ name, faults }: Example): readonly Diagnostic[] =>
  faults.map((fault) =>
    exampleContradiction.at(fault.origin, { example: name, place: placeOf(fault), message: fault.message }),
  );

const placeOf = ({ in: side, part, pointer }: Fault): string => `${side} ${part}${pointer === "" ? "" : ` ${pointer}`}`;
