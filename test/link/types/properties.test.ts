import { expect, test } from "vitest";
import { mergeProperties } from "../../../generator/link/types/properties.js";
import type { Property, TypeRef } from "../../../generator/model/type.js";

const text: TypeRef = { kind: "primitive", name: "Edm.String" };
const lamp: TypeRef = { kind: "named", name: "home.lamp" };
const modes: TypeRef = { kind: "enum", members: ["day", "night"] };
const unknown: TypeRef = { kind: "unknown" };
const anything: TypeRef = { kind: "primitive", name: "Json" };

const property = (facts: Partial<Property>): Property => ({
  name: "mode",
  type: text,
  description: "",
  isRelationship: false,
  readOnly: false,
  required: false,
  nullable: false,
  origin: { page: "resources/lamp.md", line: 1, column: 1 },
  ...facts,
});

test.each([
  ["a primitive", text, unknown],
  ["a primitive", text, anything],
  ["values", modes, text],
  ["a name", lamp, modes],
  ["a collection of a name", { kind: "collection", of: lamp } as const, text],
])("%s says more, whichever comes first", (_, sure, unsure) => {
  expect(mergeProperties(property({ type: sure }), property({ type: unsure })).type).toEqual(sure);
  expect(mergeProperties(property({ type: unsure }), property({ type: sure })).type).toEqual(sure);
});

test("of two types that say the same the first counts", () => {
  const number: TypeRef = { kind: "primitive", name: "Edm.Int32" };
  expect(mergeProperties(property({ type: text }), property({ type: number })).type).toEqual(text);
});

test("a mark counts wherever it is written, and a description where the surer one has none", () => {
  const merged = mergeProperties(
    property({ type: lamp, required: true }),
    property({ description: "The mode.", readOnly: true, nullable: true, deprecated: "Old." }),
  );
  expect(merged).toEqual(
    property({
      type: lamp,
      description: "The mode.",
      required: true,
      readOnly: true,
      nullable: true,
      deprecated: "Old.",
    }),
  );
});
