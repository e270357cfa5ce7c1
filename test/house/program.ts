import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5.9";
import { checkout } from "../support/checkout.js";

/** A file of the checkout as TypeScript sees it; `path` is relative to the checkout. */
export interface ProgramFile {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** The files with code below a folder of the checkout, sorted. */
export const programFiles = (folder: string): readonly ProgramFile[] =>
  readdirSync(join(checkout, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.m?[jt]s$/.test(path))
    .toSorted()
    .map((path) => readProgramFile(`${folder}/${path}`));

const readProgramFile = (path: string): ProgramFile => {
  const text = readFileSync(join(checkout, path), "utf8");
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
};

/** Every node of a file that a test accepts, from top to bottom. */
export const nodesOf = <T extends ts.Node>(
  { tree }: ProgramFile,
  accepts: (node: ts.Node) => node is T,
): readonly T[] => {
  const found: T[] = [];
  const visit = (node: ts.Node): void => {
    if (accepts(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** A node's place in messages, as in `generator/main.ts:7`. */
export const placeOf = ({ path, tree }: ProgramFile, node: ts.Node): string =>
  `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
