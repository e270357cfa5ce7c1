import { checkPackage, createPackageFromTarballData, type Package, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { beforeAll, expect, test } from "vitest";
import { folderForAll } from "../support/temporary-folder.js";
import { packGraph } from "./install-graph.js";

const folder = folderForAll();
let tarball: Uint8Array;
let packed: Package;

beforeAll(async () => {
  tarball = await packGraph(folder);
  packed = createPackageFromTarballData(tarball);
});

test("publint has nothing to say", async () => {
  const { messages } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer } });
  expect(messages).toEqual([]);
});

/**
 * The package is an ES module only, since everything that runs it can import one. So what can't is no problem of its types:
 * `require`, and TypeScript's resolution of the time before `exports`.
 */
const concernsOthers = (problem: Problem): boolean =>
  (problem.kind === "CJSResolvesToESM" && problem.resolutionKind === "node16-cjs") ||
  (problem.kind === "NoResolution" && problem.resolutionKind === "node10");

test("are-the-types-wrong finds types at every entry point, and none wrong", async () => {
  const result = await checkPackage(packed);
  if (result.types === false) throw new Error("The package has no types.");
  expect(Object.keys(result.entrypoints).toSorted()).toEqual([
    ".",
    "./beta",
    "./beta/operations",
    "./operations",
    "./package.json",
    "./v1.0",
    "./v1.0/operations",
  ]);
  expect(result.problems.filter((problem) => !concernsOthers(problem))).toEqual([]);
});

test("what is published is a module for each entry point and for what they share, and few files of declarations", () => {
  const paths = packed.listFiles().map((path) => path.replace("/node_modules/@acme/graph/", ""));
  const others = paths.filter((path) => !/^dist\/(?:shared|(?:v1\.0|beta)\/runtime)\//.test(path));
  const versions = ["beta", "v1.0"].flatMap((version) => [
    `dist/${version}/builders/client.d.ts`,
    `dist/${version}/guards.d.ts`,
    `dist/${version}/index.d.ts`,
    `dist/${version}/index.js`,
    `dist/${version}/operations.d.ts`,
    `dist/${version}/operations.js`,
    `dist/${version}/types/index.d.ts`,
  ]);
  expect(others.toSorted()).toEqual(["README.md", "package.json", ...versions].toSorted());
  expect(packed.listFiles().filter((path) => /^(?:export \{\};)?\s*$/.test(packed.readFile(path)))).toEqual([]);
});
