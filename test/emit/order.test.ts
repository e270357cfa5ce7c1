import { expect, test } from "vitest";
import { api } from "./fixture/api.js";
import { emitFixture } from "./fixture/emit-fixture.js";

test("the output does not depend on the order of types and operations, and names no line", async () => {
  const files = await emitFixture();
  const reversed = await emitFixture({ types: api.types.toReversed(), operations: api.operations.toReversed() });
  expect(byPath(reversed)).toEqual(byPath(files));
  expect(files.filter(({ text }) => text.includes("77"))).toEqual([]);
});

test("no two files differ by letter case only", async () => {
  const paths = (await emitFixture()).map(({ path }) => path.toLowerCase());
  expect(new Set(paths).size).toBe(paths.length);
});

const byPath = (files: Awaited<ReturnType<typeof emitFixture>>): Record<string, string> =>
  Object.fromEntries(files.map(({ path, text }) => [path, text]));
