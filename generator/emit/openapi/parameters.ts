import type { Example, ExampleRequest } from "../../model/example.js";
import type { Operation, Parameter } from "../../model/operation.js";
import type { ExampleObjects, ParameterObject, ReferenceObject } from "./document.js";
import type { OptionValues } from "../target.js";
import { sectionLink } from "./page-links.js";
import { parameterValue } from "./parameter-value.js";
import { schemaOf } from "./property-schema.js";
import { queryOptionPointer } from "./query-options.js";
import { unlessEmpty } from "./unless-empty.js";

/** The operation's parameters, with the values that the examples give them, and references to its query options. */
export const parametersOf = (
  operation: Operation,
  options: OptionValues,
): readonly (ParameterObject | ReferenceObject)[] => {
  const written = operation.parameters.filter(isDescribable);
  const names = new Set(written.filter((parameter) => parameter.in === "query").map((parameter) => parameter.name));
  return [
    ...written.map((parameter) => parameterObject(parameter, operation.examples, options)),
    ...operation.queryOptions
      .filter((name) => !names.has(`$${name}`))
      .map((name) => ({ $ref: queryOptionPointer(name) })),
  ];
};

/** Headers that are described by the security schemes and by `content` instead (OpenAPI 3.1, section 4.8.12.1). */
const headersElsewhere = new Set(["accept", "authorization", "content-type"]);

const isDescribable = (parameter: Parameter): boolean =>
  parameter.in !== "header" || !headersElsewhere.has(parameter.name.toLowerCase());

const parameterObject = (
  parameter: Parameter,
  examples: readonly Example[],
  options: OptionValues,
): ParameterObject => ({
  name: parameter.name,
  in: parameter.in,
  description: unlessEmpty(parameter.description),
  required: parameter.in === "path" || parameter.required || undefined,
  schema: schemaOf(parameter.type, options),
  examples: unlessEmpty(parameterExamples(parameter, examples)),
});

/** The bare values; what else there is to say of an example stands beside its bodies, under the same name. */
const parameterExamples = (parameter: Parameter, examples: readonly Example[]): ExampleObjects =>
  Object.fromEntries(
    examples.flatMap((example) => {
      const text = shownText(parameter, example.request);
      if (text === undefined) return [];
      return [[example.name, { "x-docs": sectionLink(example.origin), value: parameterValue(text, parameter.type) }]];
    }),
  );

const shownText = (parameter: Parameter, request: ExampleRequest): string | undefined => {
  switch (parameter.in) {
    case "path":
      return Object.hasOwn(request.pathValues, parameter.name) ? request.pathValues[parameter.name] : undefined;
    case "query":
      return request.query.find(({ name }) => name === parameter.name)?.value;
    case "header":
      return request.headers.find(({ name }) => name.toLowerCase() === parameter.name.toLowerCase())?.value;
  }
};
