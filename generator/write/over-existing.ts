import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { EmittedFile, UserFile } from "../model/emitted.js";

/** A file of the user with the text that it is to have in this folder; `undefined` where the one that is there is nothing to go by. */
export const overExisting = ({ path, textOver }: UserFile, folder: string): EmittedFile | undefined => {
  const place = join(folder, path);
  const text = textOver(existsSync(place) ? readFileSync(place, "utf8") : undefined);
  return text === undefined ? undefined : { path, text };
};
