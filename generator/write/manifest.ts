import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../json/is-object.js";
import { readStrictJson } from "../json/read-strict-json.js";
import { staysBelow } from "./stays-below.js";

/** The file that lists what docwright wrote into a folder: what is on the list is its own to change and to remove. */
export const manifestName = ".docwright.json";

/** Paths of the files that are docwright's own, sorted; none where there is no list, or none that can be read. */
export const readManifest = (folder: string): readonly string[] => {
  const path = join(folder, manifestName);
  if (!existsSync(path)) return [];
  const manifest = readStrictJson(readFileSync(path, "utf8"));
  const files = isObject(manifest) ? manifest.files : undefined;
  return Array.isArray(files) ? files.filter((file) => typeof file === "string" && staysBelow(file)) : [];
};

/** Writes the list: no date and no version, so that equal output gives an equal list. */
export const writeManifest = (folder: string, files: readonly string[]): void => {
  writeFileSync(join(folder, manifestName), `${JSON.stringify({ files }, undefined, 2)}\n`);
};
