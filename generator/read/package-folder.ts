import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of this package: the nearest one above with a package.json, whether the program runs from its sources or from `dist/`. */
export const packageFolder = (folder: string = import.meta.dirname): string =>
  existsSync(join(folder, "package.json")) ? folder : packageFolder(dirname(folder));

/** The version of this package, as in `0.1.0`. */
export const packageVersion = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8"));
  if (typeof manifest === "object" && manifest !== null && "version" in manifest) return String(manifest.version);
  throw new Error("Bug: package.json has no version.");
};
