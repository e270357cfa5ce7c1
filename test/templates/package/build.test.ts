import { cpSync, existsSync, readFileSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../../support/checkout.js";
import { runNode } from "../../support/run-program.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const sources = {
  "package.json": '{ "type": "module" }',
  "tsconfig.json": JSON.stringify({
    compilerOptions: {
      target: "es2022",
      module: "nodenext",
      types: [],
      rootDir: ".",
      outDir: "dist",
      declaration: true,
      emitDeclarationOnly: true,
    },
    files: ["v1/index.ts", "v1/operations.ts"],
  }),
  "v1/index.ts": `import { key } from "./runtime/key.js";
export const room = /* @__PURE__ */ Object.freeze({ [key]: 1 });
export type * from "./types/room.js";
`,
  "v1/operations.ts": 'import { key } from "./runtime/key.js";\nexport const operations = { [key]: [] };\n',
  "v1/runtime/key.ts": "/*! Licence of the key. */\nexport const key: unique symbol = Symbol();\n",
  "v1/types/room.ts": "/** @see room.md */\nexport interface Room {\n  readonly id: string;\n}\n",
};

/** A package with the program that builds it, and what the program needs. */
const packageOf = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder(files);
  cpSync(join(checkout, "templates/package"), join(folder, "build"), { recursive: true });
  symlinkSync(join(checkout, "node_modules"), join(folder, "node_modules"));
  return folder;
};

const buildIn = (folder: string): { readonly status: number | null; readonly output: string } => {
  // Not run in the package: where it stands must not matter.
  const { status, stdout, stderr } = runNode([join(folder, "build/build.mjs")]);
  return { status, output: stdout + stderr };
};

/** The built files with their texts, by path; modules that are shared have names that nobody chose. */
const builtIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(folder, "dist"), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(?:js|ts)$/.test(path))
      .toSorted()
      .map((path) => [
        path.replaceAll("\\", "/").replace(/shared\/\w+/, "shared/…"),
        readFileSync(join(folder, "dist", path), "utf8"),
      ]),
  );

test("each entry point becomes a module, what both import another, and declarations have one home for all types", () => {
  const folder = packageOf({ ...sources, "dist/v0/index.js": "// of an earlier build" });
  expect(buildIn(folder)).toEqual({ status: 0, output: "" });
  const built = builtIn(folder);
  expect(Object.keys(built)).toEqual([
    "shared/….js",
    "v1/index.d.ts",
    "v1/index.js",
    "v1/operations.d.ts",
    "v1/operations.js",
    "v1/runtime/key.d.ts",
    "v1/types/index.d.ts",
  ]);
  expect(built["v1/types/index.d.ts"]).toMatch(/^\/\*\* Docs: room\.md \*\/\nexport interface Room /);
  expect(built["v1/index.d.ts"]).toContain('export type * from "./types/index.js";');
  expect(built["v1/index.js"]).toContain("/* @__PURE__ */ Object.freeze({");
  expect(built["shared/….js"]).toContain("/*! Licence of the key. */");
});

test("the same sources give the same bytes, wherever they are", () => {
  const [one, other] = [packageOf(sources), packageOf(sources)];
  buildIn(one);
  buildIn(other);
  expect(builtIn(one)).toEqual(builtIn(other));
});

test("nothing is built of sources that do not compile", () => {
  const folder = packageOf({ ...sources, "v1/types/room.ts": 'export const room: number = "";\n' });
  const { status, output } = buildIn(folder);
  expect(status).toBe(1);
  expect(output).toContain("v1/types/room.ts(1,14): error TS2322");
  expect(output).toContain("The sources do not compile");
  expect(existsSync(join(folder, "dist/v1/index.js"))).toBe(false);
});
