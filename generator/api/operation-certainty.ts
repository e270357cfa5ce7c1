import type { Operation } from "../model/operation.js";
import type { Certainty } from "../model/type.js";
import type { Hierarchy } from "./hierarchy.js";
import { partsOf } from "./type-parts.js";

/**
 * How surely an operation is known. One that no request line has is known by example. Else what comes back decides: `named` where nothing says it, `example` where only an example
 * shows it. Where the page says it in words, `table` or `json` if a table or a JSON representation has the fields of what
 * is sent or answered, or a table has parameters; else `prose`, as for an answer without content.
 */
export const operationCertainty = (operation: Operation, types: Types): Certainty => {
  if (operation.knownBy !== undefined) return operation.knownBy;
  const answer = answerCertainty(operation);
  if (answer !== "prose") return answer;
  const fields = fieldSources(operation, types);
  return fields.find((source) => source === "table") ?? fields.find((source) => source === "json") ?? "prose";
};

type Types = Hierarchy["types"];

const answerCertainty = ({ responses }: Operation): Certainty => {
  const known = responses.filter(({ status }) => status < 400).map(({ certainty }) => certainty);
  return known.find((certainty) => certainty === "prose") ?? known[0] ?? "named";
};

const fieldSources = (operation: Operation, types: Types): readonly Certainty[] => {
  const { parameters, requestBody, responses } = operation;
  const spoken = [requestBody?.type, ...responses.map(({ type }) => type)].filter((type) => type !== undefined);
  const named = spoken.flatMap(partsOf).flatMap((part) => (part.kind === "named" ? [part.name] : []));
  const hasRows = (requestBody?.properties.length ?? 0) > 0 || parameters.some((own) => isFromRow(own, operation));
  return [...(hasRows ? (["table"] as const) : []), ...named.map((name) => types.get(name)?.certainty ?? "named")];
};

/** A parameter that no row tells of has the place of the request line that shows it. */
const isFromRow = ({ origin }: Operation["parameters"][number], { origins }: Operation): boolean =>
  !origins.some(({ page, line }) => page === origin.page && line === origin.line);
