import { isAbsolute, join, relative, resolve } from "node:path";
import type { SourceFile } from "../model/source.js";
import { pathWithSlashes } from "./place-of-page.js";

/** Where an output lies. */
export interface OutputPlace {
  readonly workingDirectory: string;
  /** Relative to the working directory, or absolute. */
  readonly folder: string;
}

/**
 * The folders that the paths of pages are relative to, as paths from an output's folder. Only those below the working
 * directory, for an output that is there too: so that the paths are the same on every machine.
 */
export const docsFolders = (
  sources: readonly SourceFile[],
  { workingDirectory, folder }: OutputPlace,
): readonly string[] => {
  const output = resolve(workingDirectory, folder);
  if (isOutside(relative(workingDirectory, output))) return [];
  const roots = sources.flatMap(({ file, path }) =>
    file.endsWith(path) ? [join(".", file.slice(0, -path.length))] : [],
  );
  return [...new Set(roots)]
    .filter((root) => !isOutside(root))
    .map((root) => pathWithSlashes(relative(output, resolve(workingDirectory, root))).replace(/\/$/, ""));
};

const isOutside = (path: string): boolean => isAbsolute(path) || path.split(/[/\\]/)[0] === "..";
