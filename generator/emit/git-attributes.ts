import type { EmittedFile } from "../model/emitted.js";

/** `.gitattributes` of an output: what of it is docwright's own, so that reviews fold it and statistics leave it out. */
export const gitAttributes = (paths: readonly string[], folders: readonly string[]): EmittedFile => ({
  path,
  text: [...[path, ...paths].map(rooted), ...folders.map((folder) => `${rooted(folder)}/**`)]
    .toSorted()
    .map((pattern) => `${pattern} linguist-generated\n`)
    .join(""),
});

const path = ".gitattributes";

/** A pattern for one path: it begins at the folder of the file, and what patterns and blanks mean in it is taken away. */
const rooted = (name: string): string =>
  `/${name.replaceAll(/[\\*?[\s"]/g, (character) => (character.trim() === "" ? "?" : `\\${character}`))}`;
