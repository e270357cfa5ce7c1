import { checkPlaced, checkValue } from "./check-value.js";
import { addFault, addMismatch, bestCheck, mergeCheck, emptyCheck } from "./open-check.js";
import { isArray, isObject } from "./json-kinds.js";
import { pointerTo } from "./pointer.js";
import type { CheckBasis, JsonObject, JsonValue, SchemaCheck, SchemaType } from "./schema-types.js";
import { shapeOf } from "./shape.js";

/**
 * Holds the body of an answer against its type. An answer differs from a value in this: a collection stands in
 * `{ "value": [ … ] }` (OData JSON Format 4.01, section 13), and some pages write one entity so too.
 */
export const checkAnswer = (body: JsonValue, type: SchemaType, basis: CheckBasis): SchemaCheck => {
  if (basis.bareAnswers === true) return checkValue(body, type, basis);
  if (type.kind === "union") return bestCheck(type.of.map((one) => checkAnswer(body, one, basis)));
  if (type.kind === "collection") return checkCollection(body, type, basis);
  return isObject(body) && isWrapper(body, type, basis)
    ? checkWrapped(body, type, basis)
    : checkValue(body, type, basis);
};

const checkCollection = (body: JsonValue, type: SchemaType, basis: CheckBasis): SchemaCheck => {
  const check = emptyCheck();
  const elements = isObject(body) ? body["value"] : undefined;
  const place = elements === undefined ? { value: body, pointer: "" } : { value: elements, pointer: "/value" };
  if (!isArray(place.value) || elements === undefined) {
    addMismatch(check, place, { rule: "not-a-collection", documented: 'a collection in "value"' });
    return check;
  }
  // Whatever stands beside the elements, annotations apart, is undocumented.
  for (const name of Object.keys(Object(body))) {
    if (name !== "value" && !name.includes("@")) check.undocumented.push(pointerTo("", name));
  }
  mergeCheck(check, checkPlaced(place, type, basis));
  return check;
};

/** Whether one object stands in `value`, where the type has no property of that name. */
const isWrapper = (body: JsonObject, type: SchemaType, { schema }: CheckBasis): boolean =>
  type.kind === "named" &&
  schema.get(type.name) !== undefined &&
  !shapeOf(type.name, schema).properties.has("value") &&
  Object.keys(body).every((name) => name === "value" || name.includes("@")) &&
  body["value"] !== undefined &&
  isObject(body["value"]);

const checkWrapped = (body: JsonObject, type: SchemaType, basis: CheckBasis): SchemaCheck => {
  const check = emptyCheck();
  const message = 'Documented as one object, shown as one that stands in "value".';
  addFault(check, { value: body, pointer: "" }, { rule: "wrapped-entity", message, documented: "one object" });
  mergeCheck(check, checkPlaced({ value: body["value"] ?? null, pointer: "/value" }, type, basis));
  return check;
};
