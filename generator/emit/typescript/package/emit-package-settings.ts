import type { EmittedFile } from "../../../model/emitted.js";
import { builtFolder, sourceFiles } from "./built-file.js";

/**
 * `tsconfig.json` of the package: its files are what the build begins with, so neither contract tests nor their settings are
 * built. The compiler writes declarations only; no maps, which would lead to sources that are not in the package.
 */
export const emitPackageSettings = (versions: readonly string[]): EmittedFile => ({
  path: "tsconfig.json",
  text: `${JSON.stringify({ compilerOptions, files: versions.flatMap(sourceFiles) }, undefined, 2)}\n`,
});

const compilerOptions = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  module: "nodenext",
  rootDir: ".",
  outDir: builtFolder,
  declaration: true,
  emitDeclarationOnly: true,
  newLine: "lf",
  strict: true,
  skipLibCheck: true,
};
