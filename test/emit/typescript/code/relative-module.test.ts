import { expect, test } from "vitest";
import { relativeModule } from "../../../../generator/emit/typescript/code/relative-module.js";

test.each([
  ["types/user", "types/event", "./event.js"],
  ["types/call-records/session", "types/user", "../user.js"],
  ["types/user", "types/call-records/session", "./call-records/session.js"],
  ["builders/me/drive", "runtime/index", "../../runtime/index.js"],
  ["builders/me", "builders/me/drive", "./me/drive.js"],
])("%s takes from %s by %s", (file, target, module) => {
  expect(relativeModule(file, target)).toBe(module);
});
