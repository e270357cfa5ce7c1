import type { Operation, Parameter } from "../../../model/operation.js";
import { docComment } from "../code/doc-comment.js";
import { globalType, type PropertyNode, type TypeNode } from "../code/type-node.js";
import { isRuntimeType, unionOf } from "../code/type-questions.js";
import { methodParameters, type MethodParameters } from "../../../api/method-parameters.js";
import type { TypeNaming } from "../names/type-naming.js";
import { typeNodeOf } from "../types/type-node-of.js";
import type { BuilderContext } from "./builder-context.js";
import { type BuiltType, type MessagePlace, namedType } from "./built-type.js";

/** The headers and query parameters that pages name for a method, as an interface of its own; `undefined` where they name none. */
export const parametersType = (
  operations: readonly Operation[],
  place: MessagePlace,
  context: BuilderContext,
): BuiltType | undefined => {
  const { naming } = context;
  const headers = methodParameters(operations, "header").map((header) =>
    context.headersOfAll.has(header.name.toLowerCase()) ? { ...header, isRequired: false } : header,
  );
  const query = methodParameters(operations, "query");
  const members = [...groupMember("headers", headers, naming), ...groupMember("query", query, naming)];
  return members.length === 0
    ? undefined
    : namedType({ kind: "interface", members }, { sort: "Parameters", place }, context);
};

const groupMember = (
  name: "headers" | "query",
  parameters: readonly MethodParameters[],
  naming: TypeNaming,
): readonly PropertyNode[] => {
  if (parameters.length === 0) return [];
  const isOptional = !parameters.some(({ isRequired }) => isRequired);
  const members = parameters.map((parameter) => parameterMember(parameter, naming));
  return [{ kind: "property", name, isOptional, type: { kind: "object", members, isExpanded: true } }];
};

const parameterMember = (
  { name, description, isRequired, uses }: MethodParameters,
  naming: TypeNaming,
): PropertyNode => ({
  kind: "property",
  name,
  doc: docComment({ paragraphs: [description], see: [] }),
  isOptional: !isRequired,
  type: unionOf(uses.map((parameter) => givenType(typeNodeOf(parameter.type, naming), parameter))),
});

/** A point in time may be given as a `Date`, also where the page calls it a text in the form of ISO 8601. */
const givenType = (type: TypeNode, parameter: Parameter): TypeNode =>
  isRuntimeType(type, "DateTimeOffset") || isTextOfTime(parameter) ? unionOf([type, globalType("Date")]) : type;

const isTextOfTime = ({ in: place, name, type, description }: Parameter): boolean =>
  place === "query" &&
  type.kind === "primitive" &&
  type.name === "Edm.String" &&
  (/\bISO[ -]?8601\b/i.test(description) || /date-?time$/i.test(name));
