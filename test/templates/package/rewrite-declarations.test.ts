import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { homeOf, rewriteDeclarations, withPlainLinks } from "../../../templates/package/rewrite-declarations.mjs";
import { temporaryFolder } from "../../support/temporary-folder.js";

test.each([
  ["v1.0/types/user.d.ts", "v1.0/types/index.d.ts"],
  ["v1.0/builders/users/messages/delta.d.ts", "v1.0/builders/client.d.ts"],
  ["v1.0/operations/users.d.ts", "v1.0/operations.d.ts"],
  ["v1.0/operations.d.ts", "v1.0/operations.d.ts"],
  ["v1.0/index.d.ts", "v1.0/index.d.ts"],
  ["v1.0/runtime/types/a.d.ts", "v1.0/runtime/types/a.d.ts"],
])("%s goes to %s", (path, home) => {
  expect(homeOf(path)).toBe(home);
});

test.each([
  ["/** @see api/user-get.md */", "/** Docs: api/user-get.md */"],
  ["    /**\n     * A user.\n     *\n     * @see a.md\n     * @see b.md#c\n     */", undefined],
  ["/** Write @see or {@link} where it helps. */", "/** Write @see or {@link} where it helps. */"],
  ['type A = "* @see a";', 'type A = "* @see a";'],
])("a tag becomes text, and text stays: %s", (before, after) => {
  const wanted = after ?? "    /**\n     * A user.\n     *\n     * Docs: a.md\n     * Docs: b.md#c\n     */";
  expect(withPlainLinks(before)).toBe(wanted);
});

test("the files of a folder are replaced by those that they were merged into", () => {
  const folder = temporaryFolder({
    "v1/index.d.ts": 'export type * from "./types/index.js";\n',
    "v1/types/index.d.ts": 'export type { A } from "./a.js";\n',
    "v1/types/a.d.ts": "/** @see a.md */\nexport type A = 1;\n",
    "v1/builders/client.d.ts": 'import type { B } from "./deep/b.js";\nexport type C = B;\n',
    "v1/builders/deep/b.d.ts": 'import type { A } from "../../types/a.js";\nexport type B = A;\n',
  });
  rewriteDeclarations(folder);
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  expect(
    Object.fromEntries(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")])),
  ).toEqual({
    "v1/index.d.ts": 'export type * from "./types/index.js";\n',
    "v1/types/index.d.ts": "/** Docs: a.md */\nexport type A = 1;\n",
    "v1/builders/client.d.ts": 'import type { A } from "../types/index.js";\nexport type C = B;\nexport type B = A;\n',
  });
});
