import type { Operation } from "../model/operation.js";
import type { Certainty, TypeDefinition, TypeRef } from "../model/type.js";

/**
 * How surely an operation is known. What comes back decides: `named` where nothing says it, `example` where only an example
 * shows it. Where the page says it in words, `table` or `json` if a table or a JSON representation has the fields of what
 * is sent or answered, or a table has parameters; else `prose`, as for an answer without content.
 */
export const operationCertainty = (operation: Operation, certaintyOfType: CertaintyOfType): Certainty => {
  const answer = answerCertainty(operation);
  if (answer !== "prose") return answer;
  const fields = fieldSources(operation, certaintyOfType);
  return fields.find((source) => source === "table") ?? fields.find((source) => source === "json") ?? "prose";
};

/** By qualified name. */
export type CertaintyOfType = ReadonlyMap<string, Certainty>;

/** The certainty of each type, to be looked up. */
export const certaintyOfTypes = (types: readonly TypeDefinition[]): CertaintyOfType =>
  new Map(types.map(({ name, certainty }) => [name, certainty]));

const answerCertainty = ({ responses }: Operation): Certainty => {
  const known = responses.filter(({ status }) => status < 400).map(({ certainty }) => certainty);
  return known.find((certainty) => certainty === "prose") ?? known[0] ?? "named";
};

const fieldSources = (operation: Operation, certaintyOfType: CertaintyOfType): readonly Certainty[] => {
  const { parameters, requestBody, responses } = operation;
  const types = [requestBody?.type, ...responses.map(({ type }) => type)].filter((type) => type !== undefined);
  const hasRows = (requestBody?.properties.length ?? 0) > 0 || parameters.some((own) => isFromRow(own, operation));
  return [...(hasRows ? (["table"] as const) : []), ...types.flatMap((type) => sourcesOf(type, certaintyOfType))];
};

/** A parameter that no row tells of has the place of the request line that shows it. */
const isFromRow = ({ origin }: Operation["parameters"][number], { origins }: Operation): boolean =>
  !origins.some(({ page, line }) => page === origin.page && line === origin.line);

const sourcesOf = (type: TypeRef, certaintyOfType: CertaintyOfType): readonly Certainty[] => {
  switch (type.kind) {
    case "named":
      return [certaintyOfType.get(type.name) ?? "named"];
    case "collection":
      return sourcesOf(type.of, certaintyOfType);
    case "union":
      return type.of.flatMap((choice) => sourcesOf(choice, certaintyOfType));
    case "primitive":
    case "enum":
    case "object":
    case "unknown":
      return [];
  }
};
