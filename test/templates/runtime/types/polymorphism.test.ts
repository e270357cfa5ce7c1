import { expectTypeOf, test } from "vitest";
import type { AnyDirectoryObject, DirectoryObject, Group, User } from "./directory.js";

test("the name of the type narrows to the documented types", () => {
  const read = (object: AnyDirectoryObject): void => {
    switch (object["@odata.type"]) {
      case "#api.user":
        expectTypeOf(object).toEqualTypeOf<User>();
        break;
      case "#api.group":
        expectTypeOf(object).toEqualTypeOf<Group>();
        break;
      default:
        expectTypeOf(object).toExtend<DirectoryObject>();
    }
  };
  expectTypeOf(read).parameters.toEqualTypeOf<[AnyDirectoryObject]>();
});

test("a type that the docs do not know still fits its base", () => {
  expectTypeOf<{ "@odata.type": "#api.robot"; id: string }>().toExtend<DirectoryObject>();
  expectTypeOf<User>().toExtend<DirectoryObject>();
});
