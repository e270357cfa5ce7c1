import { basename, dirname, join, relative, sep } from "node:path";
import type { FoundPages } from "./find-pages.js";

/** Where a page stands among the docs. */
export interface PagePlace {
  /** The folder that `path` is relative to. */
  readonly docsFolder: string;
  /** As in `api/lamp-get.md`. */
  readonly path: string;
  readonly folderVersion?: string;
}

/**
 * The docs folder is the nearest folder at or below the input that is named like a version, else the input.
 * An input named `api` or `resources` is a part of the docs folder above it.
 */
export const placeOfPage = (file: string, { folder }: FoundPages): PagePlace => {
  const root = /^(api|resources)$/i.test(basename(folder)) ? dirname(folder) : folder;
  const steps = relative(root, dirname(file)).split(sep);
  const depth = steps.findLastIndex(isVersion);
  const docsFolder = join(root, ...steps.slice(0, depth + 1));
  const path = pathWithSlashes(relative(docsFolder, file));
  const name = basename(docsFolder);
  return isVersion(name) ? { docsFolder, path, folderVersion: name } : { docsFolder, path };
};

/** `v1.0`, `v2`, `v3-preview`, `beta`, `preview`. */
const isVersion = (folder: string): boolean =>
  /^(v\d+(\.\d+)*([-.]?(alpha|beta|preview|rc)\d*)?|alpha|beta|preview)$/i.test(folder);

/** A path of this system with `/` between its parts. */
export const pathWithSlashes = (path: string): string => (sep === "/" ? path : path.replaceAll(sep, "/"));
