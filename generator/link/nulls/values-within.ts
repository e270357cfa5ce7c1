import { isArray, isObject } from "../../../templates/contract/harness/schema/json-kinds.js";
import { emptyCheck } from "../../../templates/contract/harness/schema/open-check.js";
import { selectType } from "../../../templates/contract/harness/schema/select-type.js";
import type { Schema, SchemaProperty, SchemaType } from "../../../templates/contract/harness/schema/schema.js";
import { shapeOf, shapeOfProperties, type Shape } from "../../../templates/contract/harness/schema/shape.js";
import type { JsonObject, JsonValue } from "../../model/json.js";

/** A value that an example shows for a property that pages know. */
export interface ExampleValue {
  readonly property: SchemaProperty;
  readonly isNull: boolean;
}

/** All values that properties have within one value of a type. Of several types that it may be of, each is looked at. */
export const valuesWithin = (value: JsonValue, type: SchemaType, schema: Schema): readonly ExampleValue[] => {
  switch (type.kind) {
    case "primitive":
    case "enum":
    case "unknown":
      return [];
    case "union":
      return type.of.flatMap((one) => valuesWithin(value, one, schema));
    case "collection":
      return elementsOf(value).flatMap((element) => valuesWithin(element, type.of, schema));
    case "object":
      return isObject(value) ? membersOf(value, shapeOfProperties(type.properties), schema) : [];
    case "named":
      return isObject(value) ? membersOf(value, shapeOf(nameOf(value, type.name, schema), schema), schema) : [];
  }
};

/** The answer of an operation has its collection in `value` (OData JSON Format 4.01, section 13). */
const elementsOf = (value: JsonValue): readonly JsonValue[] => {
  const elements = isObject(value) ? value["value"] : value;
  return elements !== undefined && isArray(elements) ? elements : [];
};

const nameOf = (value: JsonObject, declared: string, schema: Schema): string =>
  selectType({ value, pointer: "" }, declared, { schema, check: emptyCheck() });

const membersOf = (value: JsonObject, { properties }: Shape, schema: Schema): readonly ExampleValue[] =>
  Object.entries(value).flatMap(([name, member]): readonly ExampleValue[] => {
    const property = properties.get(name);
    if (property === undefined) return [];
    return [{ property, isNull: member === null }, ...valuesWithin(member, property.type, schema)];
  });
