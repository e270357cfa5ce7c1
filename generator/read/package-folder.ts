import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "../json/is-object.js";
import { readStrictJson } from "../json/read-strict-json.js";

/** The folder of this package: the nearest one above with a package.json, whether the program runs from its sources or from `dist/`. */
export const packageFolder = (folder: string = import.meta.dirname): string =>
  existsSync(join(folder, "package.json")) ? folder : packageFolder(dirname(folder));

/** The version of this package, as in `0.1.0`. */
export const packageVersion = (): string => {
  const manifest = readStrictJson(readFileSync(join(packageFolder(), "package.json"), "utf8"));
  if (isObject(manifest) && typeof manifest.version === "string") return manifest.version;
  throw new Error("Bug: package.json has no version.");
};
