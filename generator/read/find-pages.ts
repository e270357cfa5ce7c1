import type { Dirent } from "node:fs";
import { readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The files that an input names. */
export interface FoundPages {
  /** The input folder; the folder of the file, where the input is a file. */
  readonly folder: string;
  /** Absolute paths; within a folder sorted by code units. */
  readonly files: readonly string[];
  /** Why there are none, where there are none. */
  readonly reason?: string;
}

/** Endings of markdown; where a folder has no file of one kind, the next kind counts, as for pages that were saved as plain text. */
const endings: readonly RegExp[] = [/\.md$/i, /\.markdown$/i, /\.txt$/i];

/** The input itself where it is a file, whatever its ending; else every page below the folder. */
export const findPages = (input: string): FoundPages => {
  const stat = statSync(input, { throwIfNoEntry: false });
  if (stat === undefined) return { folder: input, files: [], reason: "The path does not exist" };
  if (!stat.isDirectory()) return { folder: dirname(input), files: [input] };
  const all = filesBelow(input, new Set());
  const files = endings.map((ending) => all.filter((path) => ending.test(path))).find((found) => found.length > 0);
  return files === undefined
    ? { folder: input, files: [], reason: "No .md, .markdown or .txt file is below the folder" }
    : { folder: input, files };
};

/** Whether there is a file at a path. */
export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** A folder is entered once, so that a link to a folder above ends there. */
const filesBelow = (folder: string, entered: Set<string>): string[] => {
  const real = realpathSync.native(folder);
  if (entered.has(real)) return [];
  entered.add(real);
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (isFolder(entry, path)) return isPartsFolder(entry.name) ? [] : filesBelow(path, entered);
    return [path];
  });
};

const entriesOf = (folder: string): readonly Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));

const isFolder = (entry: Dirent, path: string): boolean =>
  entry.isDirectory() || (entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true);

/** Folders whose markdown is no page: parts of pages, packages, and what begins with a dot. */
const isPartsFolder = (name: string): boolean => name === "includes" || name === "node_modules" || name.startsWith(".");
