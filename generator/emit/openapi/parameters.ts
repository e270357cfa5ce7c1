import { sectionLink } from "../../api/section-link.js";
import type { Example, ExampleRequest } from "../../model/example.js";
import type { JsonValue } from "../../model/json.js";
import type { Operation, Parameter } from "../../model/operation.js";
import { unlessEmpty, type ExampleObjects, type ParameterObject, type ReferenceObject } from "./document.js";
import type { OptionValues } from "../target.js";
import type { TypeRef } from "../../model/type.js";
import { primitiveSchema } from "./primitive-schema.js";
import { schemaOf } from "./property-schema.js";
import { queryOptionPointer } from "./query-options.js";

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
      const text = exampleText(parameter, example.request);
      if (text === undefined) return [];
      return [[example.name, { "x-docs": sectionLink(example.origin), value: parameterValue(text, parameter.type) }]];
    }),
  );

const exampleText = (parameter: Parameter, request: ExampleRequest): string | undefined => {
  switch (parameter.in) {
    case "path":
      return Object.hasOwn(request.pathValues, parameter.name) ? request.pathValues[parameter.name] : undefined;
    case "query":
      return request.query.find(({ name }) => name === parameter.name)?.value;
    case "header":
      return request.headers.find(({ name }) => name.toLowerCase() === parameter.name.toLowerCase())?.value;
  }
};

/** The value that stands as text in a URL or header, as JSON of the parameter's type; the text itself where it is none. */
const parameterValue = (text: string, type: TypeRef): JsonValue => {
  const kind = type.kind === "primitive" ? primitiveSchema(type.name).type : undefined;
  if (kind === "boolean" && (text === "true" || text === "false")) return text === "true";
  if ((kind === "integer" || kind === "number") && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return text;
};
