import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The bytes of a program with all that it imports, bundled and minified for browsers, then compressed by gzip. */
export const bundledSize = async (text: string, folder: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: text, loader: "ts", resolveDir: folder, sourcefile: "program.ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength, 0);
};
