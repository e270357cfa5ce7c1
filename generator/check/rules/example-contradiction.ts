import { exampleContradiction } from "../../diagnostics/codes/example-contradiction.js";
import type { ApiModel } from "../../model/api.js";
import type { Fault } from "../../model/example.js";
import type { Diagnostic } from "../../model/diagnostic.js";

/** Reports every contradiction between an example and the docs. */
export const checkExamples = (api: ApiModel): readonly Diagnostic[] =>
  api.operations.flatMap(({ examples }) =>
    examples.flatMap(({ name, faults }) =>
      faults.map((fault) =>
        exampleContradiction.at(fault.origin, { example: name, place: placeOf(fault), message: fault.message }),
      ),
    ),
  );

const placeOf = ({ in: side, part, pointer }: Fault): string => `${side} ${part}${pointer === "" ? "" : ` ${pointer}`}`;
