import type { Operation } from "../../model/operation.js";
import { unlessEmpty, type ParameterObject } from "./document.js";
import type { Schema } from "./schema-object.js";

/** The parameters that are defined once for all operations, by name of the query option without `$`. */
export const queryOptionParameters = (operations: readonly Operation[]): Readonly<Record<string, ParameterObject>> => {
  const names = new Set(operations.flatMap((operation) => operation.queryOptions));
  return Object.fromEntries([...names].sort().map((name) => [name, queryOptionParameter(name)]));
};

/** Pointer to the parameter of a query option. */
export const queryOptionPointer = (name: string): string => `#/components/parameters/${name}`;

const queryOptionParameter = (name: string): ParameterObject => {
  const option = knownOptions.get(name) ?? { description: "", schema: { type: "string" } };
  return {
    name: `$${name}`,
    in: "query",
    description: unlessEmpty(option.description),
    ...(option.schema.type === "array" && { style: "form", explode: false }),
    schema: option.schema,
  };
};

const names: Schema = { type: "array", items: { type: "string" } };
const count: Schema = { type: "integer", minimum: 0 };

/** System query options (OData URL Conventions 4.01, section 5.1); the schema of the others is a string. */
const knownOptions: ReadonlyMap<string, { readonly description: string; readonly schema: Schema }> = new Map([
  ["apply", { description: "Aggregation of the values.", schema: { type: "string" } }],
  ["compute", { description: "Computed properties to add.", schema: { type: "string" } }],
  ["count", { description: "Whether to give the number of all values.", schema: { type: "boolean" } }],
  ["deltatoken", { description: "State from which on changes are wanted.", schema: { type: "string" } }],
  ["expand", { description: "Relationships whose values to include.", schema: names }],
  ["filter", { description: "Condition that the values must meet.", schema: { type: "string" } }],
  ["format", { description: "Media type of the answer.", schema: { type: "string" } }],
  ["orderby", { description: "Properties to sort by, each with `asc` or `desc`.", schema: names }],
  ["search", { description: "Words that the values must match.", schema: { type: "string" } }],
  ["select", { description: "Properties to return.", schema: names }],
  ["skip", { description: "How many values to leave out.", schema: count }],
  ["skiptoken", { description: "Where the next page begins.", schema: { type: "string" } }],
  ["top", { description: "How many values to return at most.", schema: count }],
]);
