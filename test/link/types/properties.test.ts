import { expect, test } from "vitest";
import { mergeProperties } from "../../../generator/link/types/properties.js";
import type { Property, TypeRef } from "../../../generator/model/type.js";
import { collection, named, primitive, property, string } from "../../support/makers.js";

const lamp = named("home.lamp");
const modes: TypeRef = { kind: "enum", members: ["day", "night"] };
const unknown: TypeRef = { kind: "unknown" };
const anything = primitive("Json");

const mode = (type: TypeRef, facts: Partial<Property> = {}): Property => property("mode", type, facts);

test.each([
  ["a primitive", string, unknown],
  ["a primitive", string, anything],
  ["values", modes, string],
  ["a name", lamp, modes],
  ["a collection of a name", collection(lamp), string],
])("%s says more, whichever comes first", (_, sure, unsure) => {
  expect(mergeProperties(mode(sure), mode(unsure)).type).toEqual(sure);
  expect(mergeProperties(mode(unsure), mode(sure)).type).toEqual(sure);
});

test("of two types that say the same the first counts", () => {
  expect(mergeProperties(mode(string), mode(primitive("Edm.Int32"))).type).toEqual(string);
});

test("a mark counts wherever it is written, and a description where the surer one has none", () => {
  const merged = mergeProperties(
    mode(lamp, { required: true }),
    mode(string, { description: "The mode.", readOnly: true, nullable: true, nullableBy: "page", deprecated: "Old." }),
  );
  expect(merged).toEqual(
    mode(lamp, {
      description: "The mode.",
      required: true,
      readOnly: true,
      nullable: true,
      nullableBy: "page",
      deprecated: "Old.",
    }),
  );
});
