import type { Dirent } from "node:fs";
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { pathWithSlashes } from "./place-of-page.js";

/** How deep docs folders are looked for. */
const mostLevels = 4;

/** Folders that hold an `api` or a `resources` folder with pages, relative to the given one with `/`, sorted. */
export const findDocsFolders = (folder: string): readonly string[] =>
  docsFoldersBelow(folder, 0).map((found) => pathWithSlashes(relative(folder, found)) || ".");

const docsFoldersBelow = (folder: string, depth: number): readonly string[] => {
  const folders = foldersIn(folder);
  if (folders.some((name) => isPartOfDocs(name) && hasPages(join(folder, name)))) return [folder];
  return depth === mostLevels ? [] : folders.flatMap((name) => docsFoldersBelow(join(folder, name), depth + 1));
};

const foldersIn = (folder: string): readonly string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .toSorted();

const isPartOfDocs = (name: string): boolean => /^(api|resources)$/i.test(name);

const hasPages = (folder: string): boolean => entriesOf(folder).some(({ name }) => /\.md$/i.test(name));

const entriesOf = (folder: string): readonly Dirent[] => readdirSync(folder, { withFileTypes: true });
