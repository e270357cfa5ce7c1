import type { Page } from "../../model/page.js";

/** A name as written on a page, with the page's namespace in front where it has none. */
export const qualify = (name: string, page: Page, defaultNamespace: string): string =>
  name.includes(".") ? name : `${page.namespace ?? defaultNamespace}.${name}`;
