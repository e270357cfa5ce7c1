import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { TypeWords } from "../../dialects/type-words.js";
import type { Page } from "../../model/page.js";
import { splitName } from "../../api/split-name.js";
import { qualify } from "./qualified-name.js";

/**
 * Qualified name of the type that a resource or enum page documents; `undefined` for a page that documents none.
 *
 * The annotation of the JSON representation names it best, where it fits title or file or stands alone; then the title,
 * then the file's name, where the page has a namespace or a representation: an overview has neither.
 * A name without a dot is put into the page's namespace (page format, "JSON representation").
 */
export const pageTypeName = (page: Page, defaultNamespace: string, words: TypeWords): string | undefined => {
  const title = titleName(page.title, words);
  const annotated = page.representations.flatMap(({ annotation }) =>
    annotation?.type === undefined ? [] : [annotation.type],
  );
  const best =
    annotated.find((name) => sameName(name, title)) ??
    annotated.find((name) => sameName(name, fileName(page.path))) ??
    (new Set(annotated).size === 1 ? annotated[0] : undefined);
  const isOverview = page.namespace === undefined && page.representations.length === 0;
  const name = best ?? title ?? (isOverview ? undefined : fileName(page.path).replaceAll(/[^\w.]/g, "_"));
  return name === undefined ? undefined : qualify(name, page, defaultNamespace);
};

/** The type name that an H1 gives, as in `lamp resource type`; `undefined` for a title of several words. */
const titleName = (title: string, words: TypeWords): string | undefined => {
  const name = title.replaceAll("`", "").trim().replace(titleEnd(words), "").trim();
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : undefined;
};

const titleEnd = compileOnce(
  ({ titleAdjectives, titleNouns }: TypeWords) => pattern`\s+${titleAdjectives}?\s*${titleNouns}?\s*$`,
);

const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");

const sameName = (left: string, right: string | undefined): boolean =>
  right !== undefined && splitName(left).short.toLowerCase() === splitName(right).short.toLowerCase();
