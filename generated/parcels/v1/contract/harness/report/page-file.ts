import { existsSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The path of a page as terminals and editors link it: from the working directory. `docs` are the folders of the pages as
 * `places.json` knows them; the environment's `CONTRACT_DOCS` wins. Where the page is in none, its name in the docs.
 */
export const pageFile = (page: string, docs: readonly string[] = []): string => {
  const { CONTRACT_DOCS: told } = process.env;
  const folders =
    told === undefined ? docs.map((folder) => fileURLToPath(new URL(`../../${folder}/`, import.meta.url))) : [told];
  const files = folders.map((folder) => relative("", `${folder}/${page}`));
  return files.find((file) => existsSync(file))?.replaceAll("\\", "/") ?? page;
};
