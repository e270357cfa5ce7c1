import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { mergeDeclarations } from "./merge-declarations.mjs";

/**
 * Rewrites the declarations below a folder so that they are read quickly.
 *
 * @param {string} folder
 */
export const rewriteDeclarations = (folder) => {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".d.ts"));
  const files = new Map(paths.map((path) => [path.split(sep).join("/"), readFileSync(join(folder, path), "utf8")]));
  const merged = mergeDeclarations(files, homeOf);
  rmSync(folder, { recursive: true });
  for (const [path, text] of merged) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), withPlainLinks(text));
  }
};

/**
 * The file that takes the declarations of a file: one for the types of a version, one for its builders, one for the facts
 * of its operations.
 *
 * @param {string} path as in `v1.0/types/user.d.ts`
 */
export const homeOf = (path) =>
  path
    .replace(/^([^/]+)\/types\/.*/, "$1/types/index.d.ts")
    .replace(/^([^/]+)\/builders\/.*/, "$1/builders/client.d.ts")
    .replace(/^([^/]+)\/operations\/.*/, "$1/operations.d.ts");

/**
 * The page of a symbol as text: compilers parse a comment for nothing but the tags `@see` and `@link`, and there are
 * thousands of comments.
 *
 * @param {string} text of a file of declarations
 */
export const withPlainLinks = (text) => text.replaceAll(/^([ \t]*(?:\/\*)?\*+ )@see (?=\S)/gm, "$1Docs: ");
