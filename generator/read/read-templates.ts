import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { EmittedFile } from "../model/emitted.js";
import { packageFolder } from "./package-folder.js";

/** The hand-written files of a folder of `templates/`, by their paths below it, as in `client.ts` of `runtime`. */
export const readTemplates = (part: string): readonly EmittedFile[] => {
  const folder = join(packageFolder(), "templates", part);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.m?[jt]s$/.test(name))
    .map((name) => name.split(sep).join("/"))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
};
