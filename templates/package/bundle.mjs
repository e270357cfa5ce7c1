import { build } from "esbuild";

/**
 * Writes each entry point with all that it imports as one module. What several of them import is a module of its own, so
 * that its symbols are the same for all. Not minified, and with the marks of what has no side effects: the program that
 * uses the package is bundled again.
 *
 * @param {{ readonly folder: string, readonly files: readonly string[], readonly built: string }} places the sources are
 *   paths below the folder, and keep them below the folder of what is built
 */
export const bundle = async ({ folder, files, built }) => {
  await build({
    // Names of files stand in the output, seen from here: so it is the same wherever the package is built.
    absWorkingDir: folder,
    entryPoints: [...files],
    outbase: ".",
    outdir: built,
    chunkNames: "shared/[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    legalComments: "inline",
    logLevel: "warning",
  });
};
