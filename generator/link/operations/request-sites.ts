import type { UrlWords } from "../../dialects/url-words.js";
import type { PathSegment } from "../../model/operation.js";
import type { HeaderField } from "../../model/message.js";
import type { Page, RequestLine } from "../../model/page.js";
import { groupBy } from "../../lists/group-by.js";
import { collectionNames, markKeys } from "../../paths/mark-keys.js";
import { nameParameters } from "../../paths/name-parameters.js";
import { readTarget } from "../../paths/read-target.js";
import { shapeOf } from "../../paths/template-of.js";
import { createCanonicalPaths } from "./canonical-paths.js";

/** One request line of one page, or an example in place of one, its target understood. */
export interface RequestSite {
  readonly page: Page;
  readonly line: RequestLine;
  readonly path: readonly PathSegment[];
  readonly query: readonly HeaderField[];
  /** Comparable form of method and path: sites of one shape are one operation. */
  readonly shape: string;
  /** How many different names the paths of the page end in: many mean that it is about an aspect of many resources. */
  readonly targets: number;
  /** An example shows it, and no request line has it. */
  readonly isShown: boolean;
}

/** Every request line of the pages, sorted so that the first site of an operation does not depend on the order of files. */
export const requestSites = (pages: readonly Page[], { versions }: UrlWords): readonly RequestSite[] => {
  const read = pages.flatMap((page) =>
    page.requestLines.map((line) => ({ page, line, target: readTarget(line.target, versions) })),
  );
  const collections = collectionNames(read.map(({ target }) => target.segments));
  const named = read.map((site) => ({ ...site, named: nameParameters(markKeys(site.target.segments, collections)) }));
  const canonical = createCanonicalPaths(named.map((site) => site.named));
  const sites = named
    .map(({ page, line, target, named: written }) => ({ page, line, path: canonical(written), query: target.query }))
    .filter(({ path }) => path.length > 0);
  const byPage = groupBy(sites, ({ page }) => page.path);
  const targets = new Map(
    [...byPage].map(([page, own]) => [page, new Set(own.map(({ path }) => lastName(path))).size]),
  );
  return sites.map((site) => ({
    ...site,
    shape: `${site.line.method} ${shapeOf(site.path)}`,
    targets: targets.get(site.page.path) ?? 1,
    isShown: false,
  }));
};

const lastName = (path: readonly PathSegment[]): string =>
  path.flatMap((segment) => (segment.kind === "literal" || segment.kind === "call" ? [segment.text] : [])).at(-1) ?? "";
