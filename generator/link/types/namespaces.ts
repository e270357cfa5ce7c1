import { isObject } from "../../json/is-object.js";
import type { Page } from "../../model/page.js";
import { mostFrequent } from "../../lists/most-frequent.js";
import { splitName } from "./page-type-name.js";

/** The namespace that most pages and annotations use: what a bare name means. `api` where none is written. */
export const defaultNamespaceOf = (pages: readonly Page[]): string =>
  mostFrequent(pages.flatMap(namespacesOf)) ?? "api";

const namespacesOf = (page: Page): readonly string[] => {
  const written = writtenNamespaces(page);
  return written.length > 0 ? written : shownNamespaces(page);
};

const writtenNamespaces = (page: Page): readonly string[] => [
  ...(page.namespace === undefined ? [] : [page.namespace]),
  ...page.representations.flatMap(({ annotation }) => {
    const namespace = splitName(annotation?.type ?? "").namespace;
    return namespace === "" ? [] : [namespace];
  }),
];

/** Namespaces of the types that the page's example bodies name: they count where nothing else does. */
const shownNamespaces = (page: Page): readonly string[] =>
  page.messages.flatMap(({ message: { body } }) => {
    const type = body.kind === "json" && isObject(body.value) ? body.value["@odata.type"] : undefined;
    const namespace = typeof type === "string" ? splitName(type.replace(/^#/, "")).namespace : "";
    return namespace === "" ? [] : [namespace];
  });
