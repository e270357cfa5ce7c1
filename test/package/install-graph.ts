import { createPackageFromTarballData, type Package } from "@arethetypeswrong/core";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate } from "../../generator/docwright.js";
import { checkout } from "../support/checkout.js";
import { inputDocsConfig } from "../support/input-docs-config.js";

/** Makes a folder one whose programs can import `@acme/graph`, with no more than its tarball holds; gives the folder that it was packed in. */
export const installGraph = async (folder: string): Promise<string> => {
  const sources = join(folder, "sources");
  unpack(createPackageFromTarballData(await packGraph(sources)), folder);
  return sources;
};

/** The tarball that publishing the clients of `input-docs/` would send, after a build by the package's own `prepack`. */
export const packGraph = async (folder: string): Promise<Uint8Array> => {
  await generate(await inputDocsConfig({ out: folder, package: "@acme/graph" }));
  // In place of an installation: the tools are those of the checkout.
  symlinkSync(join(checkout, "node_modules"), join(folder, "node_modules"));
  const options = ["--offline", "--silent", "--ignore-scripts=false"];
  const { status, stdout, stderr } = spawnSync("npm", ["pack", ...options], { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`The package does not build:\n${stdout}${stderr}`);
  return readFileSync(join(folder, "acme-graph-0.0.0.tgz"));
};

/** The files of a package have their paths below the folder that it is installed in. */
const unpack = (packed: Package, folder: string): void => {
  for (const path of packed.listFiles()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), packed.readFile(path));
  }
};
