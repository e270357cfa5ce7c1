import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmittedFile } from "../model/emitted.js";
import { packageFolder } from "./package-folder.js";

/** The hand-written files that are copied into the output, by path below `templates/`, as in `runtime/client.ts`. */
export const readTemplates = (): readonly EmittedFile[] => ["contract", "package", "runtime"].flatMap(filesIn);

const filesIn = (part: string): readonly EmittedFile[] => {
  const folder = join(packageFolder(), "templates", part);
  return readdirSync(folder)
    .filter((name) => /\.m?[jt]s$/.test(name))
    .toSorted()
    .map((name) => ({ path: `${part}/${name}`, text: readFileSync(join(folder, name), "utf8") }));
};
