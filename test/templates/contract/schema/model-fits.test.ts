import { expectTypeOf, test } from "vitest";
import type { TypeDefinition, TypeRef } from "../../../../generator/model/type.js";
import type { JsonValue } from "../../../../generator/model/json.js";
import type * as schema from "../../../../templates/contract/harness/schema/schema.js";

test("the model can be checked as it is", () => {
  expectTypeOf<TypeDefinition>().toExtend<schema.SchemaDefinition>();
  expectTypeOf<TypeRef>().toExtend<schema.SchemaType>();
  expectTypeOf<ReadonlyMap<string, TypeDefinition>>().toExtend<schema.Schema>();
  expectTypeOf<JsonValue>().toEqualTypeOf<schema.JsonValue>();
});
