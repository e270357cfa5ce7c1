import { expect, test } from "vitest";
import { importLines, relativeModule } from "../../../../generator/emit/typescript/code/imports.js";

test.each([
  ["types/user", "types/event", "./event.js"],
  ["types/call-records/session", "types/user", "../user.js"],
  ["types/user", "types/call-records/session", "./call-records/session.js"],
  ["builders/me/drive", "runtime/index", "../../runtime/index.js"],
  ["builders/me", "builders/me/drive", "./me/drive.js"],
])("%s takes from %s by %s", (file, target, module) => {
  expect(relativeModule(file, target)).toBe(module);
});

test("there is one sorted line for each module, and none for the file itself", () => {
  const names = [
    { name: "User", path: "types/user" },
    { name: "Literal", path: "runtime/index" },
    { name: "Collection", path: "runtime/index" },
    { name: "User", path: "types/user" },
    { name: "Me", path: "builders/me" },
  ];
  expect(importLines("builders/me", names)).toEqual([
    { from: "../runtime/index.js", names: ["Collection", "Literal"], typeOnly: true },
    { from: "../types/user.js", names: ["User"], typeOnly: true },
  ]);
});
