import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { runNode } from "../support/run-program.js";
import { folderForAll } from "../support/temporary-folder.js";
import { installGraph } from "./install-graph.js";

const folder = folderForAll();

beforeAll(async () => {
  await installGraph(folder);
});

interface Bundle {
  readonly text: string;
  /** The files that were read for it, as paths below the folder. */
  readonly inputs: readonly string[];
}

/** A program as a user would bundle it for browsers, minified. */
const bundle = async (program: string): Promise<Bundle> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const inputs = Object.keys(metafile.inputs).filter((path) => path !== "<stdin>");
  return { text: outputFiles.map(({ text }) => text).join(""), inputs };
};

const call = `console.log(await createClient().places.byId("1").get());`;

test.each([
  ["a plain get", `import { createClient } from "CLIENT"; ${call}`],
  ["guards", `import { createClient, is } from "CLIENT"; ${call} console.log(is.room({}));`],
  ["facts", `import { requiredPermissions } from "CLIENT/operations"; console.log(requiredPermissions(console.log));`],
])("a bundle is as small over the package as over the sources: %s", async (_, program) => {
  const ofPackage = await bundle(program.replace("CLIENT", "@acme/graph"));
  const ofSources = await bundle(
    program.replace(/CLIENT(\/operations)?/, (_all, path = "/index") => `./sources/v1.0${path}.ts`),
  );
  expect(ofPackage.text.length).toBeLessThanOrEqual(ofSources.text.length);
});

test("guards and facts are in the bundle of a program only where it uses them", async () => {
  const { text } = await bundle(`import { createClient } from "@acme/graph"; ${call}`);
  expect(text).not.toContain("#microsoft.graph.");
  expect(text).not.toContain("Place.Read.All");
});

/** Runs a module of its own, and gives what it prints. */
const run = (program: string): unknown => {
  const args = ["--input-type=module", "--eval", program];
  const { stdout, stderr } = runNode(args, folder);
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout);
};

test("the client and the facts of its operations know each other, though they are modules of their own", () => {
  const program = `
    import { createClient } from "@acme/graph";
    import { operations, requiredPermissions } from "@acme/graph/operations";
    const { get } = createClient().places.byId("1");
    console.log(JSON.stringify([requiredPermissions(get), operations["places.byId.get"]]));
  `;
  const facts = expect.objectContaining({ page: "api/place-get.md", delegatedWork: ["Place.Read.All"] });
  expect(run(program)).toEqual([facts, facts]);
});

test("the client is two modules, neither of which holds facts", async () => {
  const { inputs } = await bundle(`import { createClient } from "@acme/graph"; ${call}`);
  const modules = /^node_modules\/@acme\/graph\/dist\/(?:v1\.0\/index|shared\/\w+)\.js$/;
  expect(inputs).toEqual([expect.stringMatching(modules), expect.stringMatching(modules)]);
  for (const path of inputs) expect(readFileSync(join(folder, path), "utf8")).not.toContain("Place.Read.All");
});
