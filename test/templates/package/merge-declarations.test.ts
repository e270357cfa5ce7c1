import { expect, test } from "vitest";
import { mergeDeclarations } from "../../../templates/package/merge-declarations.mjs";

/** All in `all/` has one home, everything else stays where it is. */
const homeOf = (path: string): string => path.replace(/^all\/.*/, "all/index.d.ts");

const merge = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(mergeDeclarations(new Map(Object.entries(files)), homeOf));

const room = `import type { Guid } from "../runtime/index.js";
import type { Place } from "./place.js";
/** A room. */
export interface Room extends Place {
    id?: Guid;
}
`;

const place = `import type { Guid, Names } from "../runtime/index.js";
export interface Place {
    key: Guid;
    names: Names;
}
`;

test("files of the same home become one: what they import from each other is dropped, all else is imported once", () => {
  expect(merge({ "all/room.d.ts": room, "all/place.d.ts": place })).toEqual({
    "all/index.d.ts": `import type { Guid, Names } from "../runtime/index.js";
export interface Place {
    key: Guid;
    names: Names;
}
/** A room. */
export interface Room extends Place {
    id?: Guid;
}
`,
  });
});

test("the order of the files does not matter", () => {
  const files = { "all/room.d.ts": room, "all/place.d.ts": place, "all/a/b.d.ts": "export type B = 1;\n" };
  expect(merge(Object.fromEntries(Object.entries(files).toReversed()))).toEqual(merge(files));
});

test.each([
  ["a folder below", 'import type { A } from "../../runtime/a.js";\n', 'import type { A } from "../runtime/a.js";\n'],
  [
    "an import of several lines",
    'import type {\n  B,\n  A as Z,\n} from "../../runtime/a.js";\n',
    'import type { A as Z, B } from "../runtime/a.js";\n',
  ],
  ["a package", 'import { a } from "some-package";\n', 'import { a } from "some-package";\n'],
  ["a name for all", 'import type * as all from "../place.js";\n', 'import type * as all from "./index.js";\n'],
  ["another name", 'import type { A as B } from "../place.js";\n', 'import type { A as B } from "./index.js";\n'],
])("an import keeps its meaning in the new place: %s", (_, before, after) => {
  expect(merge({ "all/below/a.d.ts": `${before}export type X = 1;\n` })).toEqual({
    "all/index.d.ts": `${after}export type X = 1;\n`,
  });
});

test("what a declaration imports where it stands is found from the new place", () => {
  const text = 'export declare const a: import("../../runtime/a.js").A | import("../b.js").B;\n';
  expect(merge({ "all/below/a.d.ts": text })["all/index.d.ts"]).toBe(
    'export declare const a: import("../runtime/a.js").A | import("./index.js").B;\n',
  );
});

test("a file that lists the others has nothing left to list", () => {
  const list = 'export type { Place } from "./place.js";\nexport type * from "./below/all.js";\nexport * from "lib";\n';
  expect(merge({ "all/index.d.ts": list, "all/place.d.ts": "export type Place = 1;\n" })).toEqual({
    "all/index.d.ts": 'export * from "lib";\nexport type Place = 1;\n',
  });
});

test("files outside find the new place of what they import or pass on", () => {
  const text = 'import type { Place } from "./all/place.js";\nexport type * from "./all/below/room.js";\n';
  expect(merge({ "index.d.ts": text })["index.d.ts"]).toBe(
    'export type * from "./all/index.js";\nimport type { Place } from "./all/index.js";\n',
  );
});

test("what a file kept to itself is not exported by the one that takes it", () => {
  const closed = "type Hidden = 1;\nexport type Shown = Hidden;\nexport {};\n";
  expect(merge({ "all/a.d.ts": closed, "all/b.d.ts": "export type B = 2;\n" })).toEqual({
    "all/index.d.ts": "type Hidden = 1;\nexport type Shown = Hidden;\nexport type B = 2;\nexport {};\n",
  });
});

test.each([
  ["two declarations", "export type A = 1;\n", "interface A {\n}\n"],
  ["a declaration and an import", "export type A = 1;\n", 'import type { A } from "lib";\n'],
  ["two imports", 'import type { A } from "lib";\n', 'import type { B as A } from "lib";\n'],
])("a name that would mean two things is refused: %s", (_, a, b) => {
  expect(() => merge({ "all/a.d.ts": a, "all/b.d.ts": b })).toThrow(/^all\/index\.d\.ts: A would be both .+ and .+\.$/);
});

test("declarations that belong together may share a name", () => {
  const overloads = "export declare function f(a: 1): 1;\nexport declare function f(a: 2): 2;\n";
  expect(merge({ "all/a.d.ts": overloads })["all/index.d.ts"]).toBe(overloads);
});

test("text that looks like a statement is none where it is part of another", () => {
  const text = '/**\n * import type { A } from "a";\n */\nexport interface B {\n    type: "export {};";\n}\n';
  expect(merge({ "all/b.d.ts": text })["all/index.d.ts"]).toBe(text);
});
