import { dirname, join, relative, resolve, sep } from "node:path";
import type { MarkupWords } from "../dialects/markup-words.js";
import { globalPattern } from "../dialects/pattern.js";
import { readText } from "./read-text.js";

/** Reads the include files that a page names. */
export type IncludeReader = (text: string, page: string, docsFolder: string) => Readonly<Record<string, string>>;

/**
 * A reader that reads each include file once. A file that is not there is left out.
 *
 *     [!INCLUDE [lamps-glow](../includes/lamps-glow.md)]
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const includeReader = ({ includes }: MarkupWords): IncludeReader => {
  const includeMark = globalPattern`\[!${includes}\s*\[[^\]\n]*\]\(([^()\s]+)\)`;
  const texts = new Map<string, string | undefined>();
  const textOf = (file: string): string | undefined => {
    if (!texts.has(file)) texts.set(file, readText(file, file).value);
    return texts.get(file);
  };
  return (text, page, docsFolder) => {
    const targets = [...text.matchAll(includeMark)].flatMap(([, target]) => target ?? []);
    const pairs = targets.flatMap((target) => {
      const file = resolve(dirname(page), target);
      const include = mayBeRead(file, docsFolder) ? textOf(file) : undefined;
      return include === undefined ? [] : [[target, include] as const];
    });
    return Object.fromEntries(pairs);
  };
};

/** Markdown beside the docs folder or below; snippets in other languages hold nothing about the API. */
const mayBeRead = (file: string, docsFolder: string): boolean => {
  const fromParent = relative(join(docsFolder, ".."), file).split(sep);
  return /\.md$/i.test(file) && fromParent[0] !== ".." && !fromParent.includes("snippets");
};
