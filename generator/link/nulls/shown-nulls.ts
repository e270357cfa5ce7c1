import type { Schema, SchemaProperty } from "../../../templates/contract/harness/schema/schema.js";
import { groupBy } from "../../lists/group-by.js";
import type { Operation } from "../../model/operation.js";
import type { Page } from "../../model/page.js";
import type { Property } from "../../model/type.js";
import type { PairedExample } from "../examples/pair-examples.js";
import { statusOf } from "../examples/pair-messages.js";
import { type ExampleValue, valuesWithin } from "./values-within.js";

/** What the examples of the docs show of null. */
export interface ShownNulls {
  /** Whether an example shows the property as null. */
  readonly has: (property: Property) => boolean;
  /** Of how many values of the examples of a product none is null; 0 where one is. */
  readonly valuesWithoutNull: (product: string) => number;
}

/** Looks for null in all that examples send and answer. */
export const shownNulls = (
  examples: readonly PairedExample[],
  schema: Schema,
  productOf: (page: Page) => string | undefined,
): ShownNulls => {
  const nulls = new Set<SchemaProperty>();
  const products = new Map<string, number>();
  for (const [product, same] of groupBy(examples, ({ page }) => productOf(page) ?? "")) {
    const values = same.flatMap((example) => shownValues(example, schema));
    const isNull = values.filter((value) => value.isNull);
    for (const { property } of isNull) nulls.add(property);
    products.set(product, isNull.length > 0 ? 0 : values.length);
  }
  return { has: (property) => nulls.has(property), valuesWithoutNull: (product) => products.get(product) ?? 0 };
};

const shownValues = ({ pair, found }: PairedExample, schema: Schema): readonly ExampleValue[] => [
  ...sentValues(pair.request, found.operation, schema),
  ...answeredValues(pair.response, found.operation, schema),
];

const sentValues = (
  request: PairedExample["pair"]["request"],
  { requestBody }: Operation,
  schema: Schema,
): readonly ExampleValue[] => {
  if (request?.message.body.kind !== "json" || requestBody === undefined) return [];
  const { value } = request.message.body;
  const { type, properties } = requestBody;
  const rows = type.kind === "object" ? [] : valuesWithin(value, { kind: "object", properties }, schema);
  return [...valuesWithin(value, type, schema), ...rows];
};

const answeredValues = (
  response: PairedExample["pair"]["response"],
  { responses }: Operation,
  schema: Schema,
): readonly ExampleValue[] => {
  if (response?.message.body.kind !== "json") return [];
  const status = statusOf(response.message);
  const type = responses.find((documented) => documented.status === status)?.type;
  return type === undefined ? [] : valuesWithin(response.message.body.value, type, schema);
};
