import type { Schema, SchemaProperty, SchemaType } from "../../../templates/contract/harness/schema/schema.js";
import type { JsonValue } from "../../model/json.js";
import { objectsWithin } from "../examples/objects-within.js";

/** A value that an example shows for a property that pages know. */
export interface ExampleValue {
  readonly property: SchemaProperty;
  readonly isNull: boolean;
}

/** All values that properties have within one value of a type. */
export const valuesWithin = (value: JsonValue, type: SchemaType, schema: Schema): readonly ExampleValue[] =>
  objectsWithin(value, type, schema).flatMap((object) =>
    Object.entries(object.value).flatMap(([name, member]): readonly ExampleValue[] => {
      const property = object.shape.properties.get(name);
      return property === undefined ? [] : [{ property, isNull: member === null }];
    }),
  );
