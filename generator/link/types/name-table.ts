import type { Page } from "../../model/page.js";
import type { Declaration } from "./declaration.js";
import { namesakesFirst } from "./namesakes-first.js";
import { splitName } from "../../api/split-name.js";

/** Finds declared types by any of their spellings. */
export interface NameTable {
  readonly defaultNamespace: string;
  /** The declared name that a bare or qualified name on a page means; `undefined` where none is declared. */
  readonly find: (name: string, page: Page) => string | undefined;
  /** The type that a link from a page leads to. */
  readonly findTarget: (target: string) => string | undefined;
}

/**
 * Makes the table of all declared names. Letter case never counts: pages and links disagree on it (page format, "Names").
 *
 * A bare name means the type of the page's own namespace, else of the default one, else the only one of that short name.
 */
export const createNameTable = (declarations: readonly Declaration[], defaultNamespace: string): NameTable => {
  const byName = new Map<string, string>();
  const byShort = new Map<string, string[]>();
  const byFile = new Map<string, string>();
  for (const { name, page } of namesakesFirst(declarations)) {
    const key = name.toLowerCase();
    if (!byName.has(key)) {
      byName.set(key, name);
      const short = splitName(key).short;
      byShort.set(short, [...(byShort.get(short) ?? []), name]);
    }
    const file = fileKey(page.path);
    if (!byFile.has(file)) byFile.set(file, name);
  }
  const onlyOne = (short: string): string | undefined => {
    const names = byShort.get(short) ?? [];
    return names.length === 1 ? names[0] : undefined;
  };
  return {
    defaultNamespace,
    find: (name, page) => {
      const key = name.toLowerCase();
      const short = splitName(key).short;
      if (key.includes("."))
        return byName.get(key) ?? byName.get(`${defaultNamespace}.${key}`.toLowerCase()) ?? onlyOne(short);
      const spaces = [page.namespace ?? defaultNamespace, defaultNamespace];
      return (
        spaces.map((space) => byName.get(`${space}.${key}`.toLowerCase())).find((found) => found !== undefined) ??
        onlyOne(short)
      );
    },
    findTarget: (target) => byFile.get(fileKey(target)),
  };
};

/** File name of a page or link target without folder, ending and fragment: relative links disagree on folders and letter case. */
export const fileKey = (target: string): string =>
  target
    .replace(/[?#].*$/, "")
    .replace(/^.*[/\\]/, "")
    .replace(/\.md$/i, "")
    .toLowerCase();
