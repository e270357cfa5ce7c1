import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { EmittedFile } from "../model/emitted.js";
import { packageFolder } from "./package-folder.js";

/** The hand-written files that are copied into the output, by path below `templates/`, as in `runtime/guards.ts`. */
export const readTemplates = (): readonly EmittedFile[] => ["contract", "package", "runtime"].flatMap(filesIn);

const filesIn = (part: string): readonly EmittedFile[] => {
  const folder = join(packageFolder(), "templates", part);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.m?[jt]s$/.test(name))
    .map((name) => name.split(sep).join("/"))
    .toSorted()
    .map((name) => ({ path: `${part}/${name}`, text: readFileSync(join(folder, name), "utf8") }));
};
