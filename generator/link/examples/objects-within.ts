import { isArray, isObject } from "../../../templates/contract/harness/schema/json-kinds.js";
import { emptyCheck } from "../../../templates/contract/harness/schema/open-check.js";
import { selectType } from "../../../templates/contract/harness/schema/select-type.js";
import type { Schema, SchemaType } from "../../../templates/contract/harness/schema/schema.js";
import { shapeOf, shapeOfProperties, type Shape } from "../../../templates/contract/harness/schema/shape.js";
import type { JsonObject, JsonValue } from "../../model/json.js";

/** An object within what an example shows, with what pages know of it. */
export interface ShownObject {
  readonly value: JsonObject;
  readonly shape: Shape;
  /** Qualified name of its type; absent where pages give it none. */
  readonly type?: string;
  /** Whether it stands within another object. */
  readonly isInner: boolean;
}

/** All objects within one value of a type, itself included. Of several types that it may be of, each that fits is looked at. */
export const objectsWithin = (value: JsonValue, type: SchemaType, schema: Schema): readonly ShownObject[] => {
  switch (type.kind) {
    case "primitive":
    case "enum":
    case "unknown":
      return [];
    case "union":
      return fitting(value, type.of, schema).flatMap((one) => objectsWithin(value, one, schema));
    case "collection":
      return elementsOf(value).flatMap((element) => objectsWithin(element, type.of, schema));
    case "object":
      return isObject(value) ? withInner({ value, shape: shapeOfProperties(type.properties) }, schema) : [];
    case "named": {
      if (!isObject(value)) return [];
      const { name } = selectedType(value, type.name, schema);
      return withInner({ value, shape: shapeOf(name, schema), type: name }, schema);
    }
  }
};

/** Those of several types that a value may be of by what it says of itself; all of them where that fits none. */
const fitting = (value: JsonValue, types: readonly SchemaType[], schema: Schema): readonly SchemaType[] => {
  const fit = types.filter(
    (type) => type.kind !== "named" || !isObject(value) || selectedType(value, type.name, schema).isFit,
  );
  return fit.length > 0 ? fit : types;
};

const selectedType = (
  value: JsonObject,
  declared: string,
  schema: Schema,
): { readonly name: string; readonly isFit: boolean } => {
  const check = emptyCheck();
  const name = selectType({ value, pointer: "" }, declared, { schema, check });
  return { name, isFit: check.faults.length === 0 };
};

/** The answer of an operation has its collection in `value` (OData JSON Format 4.01, section 13). */
const elementsOf = (value: JsonValue): readonly JsonValue[] => {
  const elements = isObject(value) ? value["value"] : value;
  return elements !== undefined && isArray(elements) ? elements : [];
};

const withInner = (object: Omit<ShownObject, "isInner">, schema: Schema): readonly ShownObject[] => [
  { ...object, isInner: false },
  ...Object.entries(object.value).flatMap(([name, member]) => {
    const property = object.shape.properties.get(name);
    const within = property === undefined ? [] : objectsWithin(member, property.type, schema);
    return within.map((inner) => ({ ...inner, isInner: true }));
  }),
];
