import { version as esbuild } from "esbuild";
import { expect, test } from "vitest";
import { emitPackageManifest } from "../../../../generator/emit/typescript/package/emit-package-manifest.js";

const { textOver } = emitPackageManifest("@acme/graph", ["beta", "v1.0"]);

/** The manifest that comes of one that is there. */
const over = (existing: object): unknown => JSON.parse(textOver(JSON.stringify(existing)) ?? "null");

test("the first manifest has all that a package needs", () => {
  expect(JSON.parse(textOver(undefined) ?? "null")).toEqual({
    name: "@acme/graph",
    version: "0.0.0",
    type: "module",
    sideEffects: false,
    types: "./dist/v1.0/index.d.ts",
    exports: {
      ".": { types: "./dist/v1.0/index.d.ts", default: "./dist/v1.0/index.js" },
      "./operations": { types: "./dist/v1.0/operations.d.ts", default: "./dist/v1.0/operations.js" },
      "./beta": { types: "./dist/beta/index.d.ts", default: "./dist/beta/index.js" },
      "./beta/operations": { types: "./dist/beta/operations.d.ts", default: "./dist/beta/operations.js" },
      "./v1.0": { types: "./dist/v1.0/index.d.ts", default: "./dist/v1.0/index.js" },
      "./v1.0/operations": { types: "./dist/v1.0/operations.d.ts", default: "./dist/v1.0/operations.js" },
      "./package.json": "./package.json",
    },
    files: ["dist"],
    engines: { node: ">=20" },
    scripts: { build: "node build/build.mjs", prepack: "npm run build" },
    devDependencies: { esbuild: `^${esbuild}`, typescript: ">=5.5 <8" },
  });
});

test("its own text comes back byte for byte", () => {
  const text = textOver(undefined);
  expect(text).toMatch(/^\{\n {2}"name".*\n\}\n$/s);
  expect(textOver(text)).toBe(text);
});

test("what the user wrote is kept: new fields, and other values of those that were proposed", () => {
  const own = {
    description: "Our graph",
    version: "1.4.0",
    author: "Ann",
    repository: "github:acme/graph",
    files: ["dist", "CHANGES.md"],
    engines: { node: ">=22", npm: ">=10" },
    scripts: { test: "vitest run", build: "node build/build.mjs && node ours.mjs" },
    dependencies: { tslib: "^2.0.0" },
    devDependencies: { esbuild: "0.27.0", typescript: "5.9.3", vitest: "^4.0.0" },
  };
  const { scripts, ...others } = own;
  expect(over(own)).toMatchObject({ name: "@acme/graph", type: "module", ...others });
  expect(over(own)).toHaveProperty("scripts", { ...scripts, prepack: "npm run build" });
});

test("what follows from the output is docwright's", () => {
  const stale = { name: "old", type: "commonjs", sideEffects: true, types: "./a.d.ts", exports: { "./v0": "./v0.js" } };
  expect(over(stale)).toEqual(JSON.parse(textOver(undefined) ?? "null"));
  const preview = emitPackageManifest("graph", ["alpha", "beta"]).textOver(textOver(undefined));
  expect(JSON.parse(preview ?? "null")).not.toHaveProperty("types");
  expect(JSON.parse(preview ?? "null")).not.toHaveProperty(["exports", "."]);
});

test("a member keeps its place, and a file that is right keeps its layout", () => {
  const members = Object.entries<unknown>(JSON.parse(textOver(undefined) ?? "null"));
  const text = `\uFEFF${JSON.stringify(Object.fromEntries(members.toReversed()))}`;
  expect(textOver(text)).toBe(text);
  expect(textOver('{\n\t"version": "2.0.0"\n}\n')).toMatch(/^\{\n\t"version": "2\.0\.0",\n\t"name": "@acme\/graph",\n/);
});

test.each(["", "{", "[]", "null", '"graph"'])("nothing can be made of %j", (existing) => {
  expect(textOver(existing)).toBeUndefined();
});
