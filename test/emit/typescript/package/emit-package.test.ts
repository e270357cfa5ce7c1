import { expect, test } from "vitest";
import { atlasOf } from "../../../../generator/api/atlas.js";
import { emitPackage } from "../../../../generator/emit/typescript/package/emit-package.js";
import { chosen, targetInput } from "../../../support/target-input.js";
import { api } from "../../fixture/api.js";

const versions = ["beta", "v1.0"].map((version) => ({ ...api, version }));

/** The files of a package of these versions. */
const packageOf = (apis = versions) =>
  emitPackage(
    apis.map((one) => ({ atlas: atlasOf(one), coverage: targetInput.coverage, findings: [] })),
    { options: chosen({ package: "@acme/graph" }), templates: () => [{ path: "build.mjs", text: "// builds" }] },
  );

/** The texts of a package that is new, by path. */
const textsOf = (apis = versions): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(packageOf(apis).map((file) => [file.path, "text" in file ? file.text : file.textOver(undefined)]));

test("a package is a manifest, a page for the registry, and the settings and the program of its build", () => {
  expect(Object.keys(textsOf())).toEqual(["package.json", "tsconfig.json", "README.md", "build/build.mjs"]);
  expect(textsOf()).toHaveProperty(["build/build.mjs"], "// builds");
});

test("the build begins at the entry points of each version, and has the compiler write declarations only", () => {
  expect(JSON.parse(textsOf()["tsconfig.json"] ?? "")).toMatchObject({
    compilerOptions: { outDir: "dist", rootDir: ".", declaration: true, emitDeclarationOnly: true },
    files: ["beta/index.ts", "beta/operations.ts", "v1.0/index.ts", "v1.0/operations.ts"],
  });
});

test("the README shows the import and the shortest call that needs no value", () => {
  const readme = textsOf()["README.md"];
  expect(readme).toContain('import { createClient } from "@acme/graph";');
  expect(readme).toMatch(/^const answer = await client\.\w+\.get\(\);$/m);
  expect(readme).toContain("| v1.0 | `@acme/graph/v1.0`, `@acme/graph` |");
  expect(readme).toContain("| beta | `@acme/graph/beta` |");
  expect(readme).toContain("below each of these, `/operations`");
});

test("the README names a version where the bare name stands for none, and no call where none is so simple", () => {
  const previews = ["alpha", "beta"].map((version) => ({ ...api, version, operations: [] }));
  const readme = textsOf(previews)["README.md"];
  expect(readme).toContain('import { createClient } from "@acme/graph/alpha";');
  expect(readme).not.toContain("await");
});

test("a README that is there is the user's", () => {
  const readme = packageOf().find(({ path }) => path === "README.md");
  expect(readme).toHaveProperty("textOver");
  if (readme !== undefined && "textOver" in readme) expect(readme.textOver("# Ours\n")).toBe("# Ours\n");
});
