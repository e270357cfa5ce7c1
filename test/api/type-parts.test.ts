import { expect, test } from "vitest";
import { isStream, namesWithin, partsOf } from "../../generator/api/type-parts.js";
import type { TypeRef } from "../../generator/model/type.js";
import { collection, named, primitive, property, string } from "../support/makers.js";

const [lamp, room] = [named("example.lamp"), named("example.room")];
const union = (...of: readonly TypeRef[]): TypeRef => ({ kind: "union", of });
const object = (...types: readonly TypeRef[]): TypeRef => ({
  kind: "object",
  properties: types.map((type, index) => property(`p${index}`, type)),
});

test("collections and choices are opened, however deep, and nothing else is", () => {
  expect(partsOf(collection(union(lamp, collection(string))))).toEqual([lamp, string]);
  expect(partsOf(object(lamp))).toEqual([object(lamp)]);
  expect(partsOf({ kind: "unknown" })).toEqual([{ kind: "unknown" }]);
});

test.each<readonly [string, TypeRef | undefined, readonly string[]]>([
  ["a named type", lamp, ["example.lamp"]],
  ["a collection", collection(lamp), ["example.lamp"]],
  ["a choice, each name once", union(lamp, room, collection(lamp)), ["example.lamp", "example.room"]],
  ["an object within an object", object(string, object(room)), ["example.room"]],
  ["a primitive type", string, []],
  ["an enumeration without a name", { kind: "enum", members: ["example.lamp"] }, []],
  ["nothing", undefined, []],
])("the names within %s", (_, type, names) => {
  expect([...namesWithin(type)]).toEqual(names);
});

test("bytes are a stream, and a collection of them is none", () => {
  const bytes = primitive("Edm.Stream");
  expect([bytes, collection(bytes), string, undefined].map(isStream)).toEqual([true, false, false, false]);
});
