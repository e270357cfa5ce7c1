import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../json/is-object.js";
import { readStrictJson } from "../json/read-strict-json.js";
import type { ApiModel } from "../model/api.js";

const fileName = "model.json";

/** The saved models of an output folder, those of its further APIs too, or of the folder of one version: paths, sorted; none where it is no such folder. */
export const findModels = (folder: string): readonly string[] => {
  const below = foldersIn(folder);
  return [folder, ...below, ...below.flatMap(foldersIn)]
    .map((one) => join(one, fileName))
    .filter((file) => existsSync(file));
};

const foldersIn = (folder: string): readonly string[] => {
  if (!isFolder(folder)) return [];
  const names = readdirSync(folder).filter((name) => name !== "node_modules");
  return names
    .toSorted()
    .map((name) => join(folder, name))
    .filter(isFolder);
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Reads a saved model; `undefined` for a file that is none, or one of another version of docwright's model. */
export const readModel = (file: string): ApiModel | undefined => {
  const saved: unknown = readStrictJson(readFileSync(file, "utf8"));
  return isModel(saved) ? saved : undefined;
};

const isModel = (saved: unknown): saved is ApiModel =>
  isObject(saved) &&
  saved.modelVersion === 1 &&
  typeof saved.version === "string" &&
  Array.isArray(saved.operations) &&
  Array.isArray(saved.types);
