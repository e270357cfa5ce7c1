import type { Page } from "../../model/page.js";

/** `microsoft.graph.callRecords.session` as namespace and short name; the namespace is empty where the name has no dot. */
export const splitName = (name: string): { readonly namespace: string; readonly short: string } => {
  const dot = name.lastIndexOf(".");
  return { namespace: dot < 0 ? "" : name.slice(0, dot), short: name.slice(dot + 1) };
};

const titleWords =
  /\s+(resource|enum|complex|entity|enumeration)?\s*(type|types|resource|resources|enumeration|values)?\s*$/i;

/** The type name that an H1 gives, as in `chart resource type`; `undefined` for a title of several words. */
const titleName = (title: string): string | undefined => {
  const name = title.replaceAll("`", "").trim().replace(titleWords, "").trim();
  return /^[A-Za-z_][\w.]*$/.test(name) ? name : undefined;
};

const fileName = (path: string): string => path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");

const sameName = (left: string, right: string | undefined): boolean =>
  right !== undefined && splitName(left).short.toLowerCase() === splitName(right).short.toLowerCase();

/**
 * Qualified name of the type that a resource or enum page documents; `undefined` for a page that documents none.
 *
 * The annotation of the JSON representation names it best, where it fits title or file or stands alone; then the title,
 * then the file's name, where the page has a namespace or a representation: an overview has neither.
 * A name without a dot is put into the page's namespace (page format, "JSON representation").
 */
export const pageTypeName = (page: Page, defaultNamespace: string): string | undefined => {
  const title = titleName(page.title);
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

/** A name as written on a page, with the page's namespace in front where it has none. */
export const qualify = (name: string, page: Page, defaultNamespace: string): string =>
  name.includes(".") ? name : `${page.namespace ?? defaultNamespace}.${name}`;
