import type { Page } from "../../model/page.js";
import type { MessagePair } from "./pair-messages.js";

/** File name of a page without folder and ending, as in `lamp-get`. */
const pageSlug = ({ path }: Page): string =>
  path
    .slice(path.lastIndexOf("/") + 1)
    .replace(/\.[^.]*$/, "")
    .replaceAll(/[^\w-]+/g, "-");

/**
 * Makes the names of examples: the annotation's, else page and order, as in `lamp-get-2`.
 *
 * A name that is taken gets the page behind a dot, then a number, so that adding a page rarely renames another page's examples.
 */
export const createExampleNames = (): ((pair: MessagePair, page: Page, order: number) => string) => {
  const taken = new Set<string>();
  return (pair, page, order) => {
    const slug = pageSlug(page);
    const written = pair.request?.annotation?.names[0] ?? pair.response?.annotation?.names[0];
    const name = written === undefined ? `${slug}-${order}` : written.replaceAll(/[^\w.-]+/g, "_");
    const candidates = [name, `${name}.${slug}`];
    let free = candidates.find((candidate) => !taken.has(candidate));
    for (let number = 2; free === undefined; number += 1) {
      const numbered = `${name}.${slug}.${number}`;
      if (!taken.has(numbered)) free = numbered;
    }
    taken.add(free);
    return free;
  };
};
