import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./bundle.mjs";
import { rewriteDeclarations } from "./rewrite-declarations.mjs";

/**
 * Builds the package from the sources of its clients: JavaScript in a few modules, since each module takes time to load,
 * and declarations in a few files, since a compiler reads all of them for each program that uses the package.
 *
 * @param {string} folder of the package
 */
const buildPackage = async (folder) => {
  const { compilerOptions, files } = JSON.parse(readFileSync(join(folder, "tsconfig.json"), "utf8"));
  const built = join(folder, compilerOptions.outDir);
  // What an earlier build left must not be published.
  rmSync(built, { recursive: true, force: true });
  emitDeclarations(folder);
  rewriteDeclarations(built);
  await bundle({ folder, files, built });
};

/**
 * Runs the compiler that the package has installed, whose settings have it write declarations only.
 *
 * @param {string} folder
 */
const emitDeclarations = (folder) => {
  const manifest = createRequire(join(folder, "package.json")).resolve("typescript/package.json");
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  const compiler = join(dirname(manifest), bin.tsc);
  const { status } = spawnSync(process.execPath, [compiler, "-p", folder], { stdio: "inherit" });
  if (status !== 0) throw new Error(`The sources do not compile: tsc ended with ${status}.`);
};

await buildPackage(fileURLToPath(new URL("..", import.meta.url)));
