import { isObject } from "../../json/is-object.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { SampleWords } from "../../dialects/sample-words.js";
import type { Page } from "../../model/page.js";
import { mostFrequent } from "../../lists/most-frequent.js";
import { splitName } from "../../api/split-name.js";

/** The namespace that most pages and annotations use: what a bare name means. That of the dialect where none is written. */
export const defaultNamespaceOf = (pages: readonly Page[], { samples, types }: Dialect): string =>
  mostFrequent(pages.flatMap((page) => namespacesOf(page, samples))) ?? types.defaultNamespace;

const namespacesOf = (page: Page, words: SampleWords): readonly string[] => {
  const written = writtenNamespaces(page);
  return written.length > 0 ? written : shownNamespaces(page, words);
};

const writtenNamespaces = (page: Page): readonly string[] => [
  ...(page.namespace === undefined ? [] : [page.namespace]),
  ...page.representations.flatMap(({ annotation }) => {
    const namespace = splitName(annotation?.type ?? "").namespace;
    return namespace === "" ? [] : [namespace];
  }),
];

/** Namespaces of the types that the page's example bodies name: they count where nothing else does. */
const shownNamespaces = (page: Page, { typeMembers: [typeMember = ""] }: SampleWords): readonly string[] =>
  page.messages.flatMap(({ message: { body } }) => {
    const type = body.kind === "json" && isObject(body.value) ? body.value[typeMember] : undefined;
    const namespace = typeof type === "string" ? splitName(type.replace(/^#/, "")).namespace : "";
    return namespace === "" ? [] : [namespace];
  });
