import { format } from "prettier";
import { expect, test } from "vitest";
import { printFiles } from "../../../../generator/emit/typescript/code/print.js";
import type { Declaration, TypeScriptFile } from "../../../../generator/emit/typescript/code/declarations.js";
import { allOf } from "../../../support/all-of.js";
import { emitFixture } from "../../fixture/emit-fixture.js";

const print = async (...declarations: readonly Declaration[]): Promise<string | undefined> => {
  const [file] = await allOf(printFiles([{ path: "a.ts", imports: [], declarations }]));
  return file?.text;
};

test("names that are no identifiers are quoted, and no text ends a literal", async () => {
  const text = await print({
    kind: "interface",
    name: "A",
    extends: [],
    members: [
      { kind: "property", name: '@odata"; alert()', readonly: true, optional: true, type: "string" },
      { kind: "method", name: "a.b", parameters: [{ name: "x", optional: true, type: "number" }], returns: "void" },
      { kind: "index", name: "property", key: "string", type: "unknown" },
    ],
  });
  expect(text).toBe(`export interface A {
  [property: string]: unknown;
  readonly '@odata"; alert()'?: string;
  "a.b"(x?: number): void;
}
`);
});

test("constants, types and statements stand apart, and the header above them", async () => {
  const printed = printFiles([
    {
      path: "a.ts",
      header: "First.\nSecond.",
      imports: [{ from: "./b.js", names: ["B"], typeOnly: true }],
      declarations: [
        { kind: "const", name: "a", doc: "One.", value: "1" },
        { kind: "type", name: "C", type: "B" },
        { kind: "statement", text: 'export * from "./c.js";' },
        { kind: "statement", text: 'export * from "./d.js";' },
      ],
    },
  ]);
  const [file] = await allOf(printed);
  expect(file?.text).toBe(`// First.
// Second.

import type { B } from "./b.js";

/** One. */
export const a = 1;

export type C = B;

export * from "./c.js";
export * from "./d.js";
`);
});

test("the text is what prettier makes of it with its own TypeScript parser", async () => {
  for (const { path, text } of await emitFixture()) {
    if (path.endsWith(".ts")) expect(await format(text, { filepath: path, printWidth: 120 })).toBe(text);
  }
});

test("files that declare and import the same names are printed as if each were alone", async () => {
  const file = (path: string): TypeScriptFile => ({
    path,
    header: `The file ${path}.`,
    imports: [{ from: "./b.js", names: ["B"], typeOnly: true }],
    declarations: [
      { kind: "const", name: "a", value: "1" },
      { kind: "type", name: "C", doc: "// --8<--\n--8<--", type: "B" },
      { kind: "interface", name: "D", extends: ["C"], members: [] },
      { kind: "statement", text: "export {};" },
    ],
  });
  const files = Array.from({ length: 70 }, (_, index) => file(`${index}.ts`));
  const together = await allOf(printFiles(files));
  const alone = await Promise.all(files.slice(0, 2).map((one) => allOf(printFiles([one]))));
  expect(together.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  expect(together.slice(0, 2)).toEqual(alone.flat());
  expect(together[69]?.text).toBe(together[0]?.text.replace("0.ts", "69.ts"));
});
