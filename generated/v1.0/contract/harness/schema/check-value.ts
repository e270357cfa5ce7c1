import { visitEnum, visitPrimitive } from "./check-scalar.js";
import {
  type OpenCheck,
  type PlacedValue,
  addFault,
  addMismatch,
  bestCheck,
  mergeCheck,
  emptyCheck,
} from "./open-check.js";
import { isExtensionName } from "./extension-name.js";
import { isArray, isObject } from "./json-kinds.js";
import { pointerTo } from "./pointer.js";
import type { CheckBasis, JsonObject, JsonValue, SchemaCheck, SchemaType } from "./schema-types.js";
import { selectType } from "./select-type.js";
import { type Shape, shapeOf, shapeOfProperties } from "./shape.js";

/** Holds a value against what the docs say that it is. The generator and the generated tests share it, so that they agree. */
export const checkValue = (value: JsonValue, type: SchemaType, basis: CheckBasis): SchemaCheck =>
  checkPlaced({ value, pointer: "" }, type, basis);

/** The same for a value that stands inside of another. */
export const checkPlaced = (place: PlacedValue, type: SchemaType, basis: CheckBasis): SchemaCheck => {
  const check = emptyCheck();
  visit(place, type, { basis, check });
  return check;
};

interface Walk {
  readonly basis: CheckBasis;
  readonly check: OpenCheck;
}

const visit = (place: PlacedValue, type: SchemaType, walk: Walk): void => {
  const { basis, check } = walk;
  if (acceptsAnything(type)) return;
  if (place.value === null) {
    const message = "null, where the docs don't allow it.";
    return addFault(check, place, { rule: "null-value", message, documented: "not null" });
  }
  switch (type.kind) {
    case "unknown":
      return;
    case "primitive":
      return visitPrimitive(place, type.name, check);
    case "enum":
      return visitEnum(place, type.members, check);
    case "collection":
      return visitCollection(place, type.of, walk);
    case "union":
      // The alternative that fits best is the one that was meant: its faults are the faults.
      return mergeCheck(check, bestCheck(type.of.map((one) => checkPlaced(place, one, basis))));
    case "object":
      return visitObject(place, { name: "an object", isNamed: false, ...shapeOfProperties(type.properties) }, walk);
    case "named":
      return visitNamed(place, type.name, walk);
  }
};

const acceptsAnything = (type: SchemaType): boolean =>
  type.kind === "unknown" || (type.kind === "primitive" && (type.name === "Json" || type.name === "Edm.Stream"));

const visitCollection = (place: PlacedValue, type: SchemaType, walk: Walk): void => {
  const { value, pointer } = place;
  if (!isArray(value)) {
    return addMismatch(walk.check, place, { rule: "not-a-collection", documented: "a collection" });
  }
  value.forEach((element, index) => visit({ value: element, pointer: `${pointer}/${index}` }, type, walk));
};

const visitNamed = (place: PlacedValue, name: string, walk: Walk): void => {
  const { schema } = walk.basis;
  const definition = schema.get(name);
  if (definition === undefined) return;
  if (definition.kind === "enum") {
    const members = definition.members.map((member) => member.name);
    return visitEnum(place, members, walk.check);
  }
  const { value, pointer } = place;
  const selected = isObject(value) ? selectType({ value, pointer }, name, { schema, check: walk.check }) : name;
  visitObject(place, { name: selected, isNamed: true, ...shapeOf(selected, schema) }, walk);
};

interface ExpectedObject extends Shape {
  readonly name: string;
  readonly isNamed: boolean;
}

const visitObject = (place: PlacedValue, expected: ExpectedObject, walk: Walk): void => {
  const { value, pointer } = place;
  if (!isObject(value)) return addMismatch(walk.check, place, { rule: "wrong-type", documented: expected.name });
  for (const [name, member] of Object.entries(value)) {
    const property = expected.properties.get(name);
    const here = { value: member, pointer: pointerTo(pointer, name) };
    if (walk.basis.sent === true && property?.readOnly === true) walk.check.readOnly.push(here.pointer);
    if (property === undefined) visitUndeclared(here, { ...expected, name }, walk.check);
    else if (member !== null || !property.nullable) visit(here, property.type, walk);
  }
  visitMissing({ value, pointer }, expected.required, walk);
};

/** Names with `@` are annotations, which any object may have (OData JSON Format 4.01, section 4.6). */
const visitUndeclared = (
  place: PlacedValue,
  { name, isOpen, isNamed, extensions }: ExpectedObject,
  check: OpenCheck,
): void => {
  if (name === "@odata.type" && typeof place.value !== "string") {
    addMismatch(check, place, { rule: "wrong-type", documented: "the name of a type" });
  }
  if (isOpen || isExtensionName(name, extensions)) return;
  if (!name.includes("@")) check.undocumented.push(place.pointer);
  else if (!isNamed) check.annotations.push(place.pointer);
};

const visitMissing = ({ value, pointer }: PlacedValue<JsonObject>, required: readonly string[], walk: Walk): void => {
  const { truncated, optionalProperties } = walk.basis;
  for (const name of required.filter((property) => !Object.hasOwn(value, property))) {
    const place = { value: null, pointer: pointerTo(pointer, name) };
    if (truncated === true || optionalProperties?.includes(name) === true) walk.check.omitted.push(place.pointer);
    else
      addFault(walk.check, place, {
        rule: "missing-property",
        documented: "required",
        message: `The required property "${name}" is missing.`,
      });
  }
};
