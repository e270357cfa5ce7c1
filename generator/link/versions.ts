import { collectDiagnostics } from "../diagnostics/collect-diagnostics.js";
import { noVersion } from "../diagnostics/codes/no-version.js";
import type { Outcome } from "../model/diagnostic.js";
import type { Dialect } from "../dialects/dialect.js";
import type { UrlWords } from "../dialects/url-words.js";
import type { Page } from "../model/page.js";
import { byText } from "../lists/group-by.js";
import { mostFrequent } from "../lists/most-frequent.js";
import { splitTarget } from "../paths/split-target.js";

/** The pages of one API version; versions are never mixed. */
export interface VersionGroup {
  readonly version: string;
  /** Sorted by path. */
  readonly pages: readonly Page[];
}

/**
 * Groups pages by version: that of the folder or the zone, else the one that the page's example URLs name most, else every
 * version that zones of other pages name.
 *
 * Any other page goes to the version of most pages, with a diagnostic; `default` where no page names any.
 */
export const groupByVersion = (pages: readonly Page[], { urls }: Dialect): Outcome<readonly VersionGroup[]> => {
  const named = pages.map((page) => ({ page, versions: versionsOf(page, urls) }));
  const majority = mostFrequent(named.flatMap(({ versions }) => versions));
  const groups = new Map<string, Page[]>();
  const collector = collectDiagnostics();
  for (const { page, versions } of named) {
    const chosen = majority ?? "default";
    for (const version of versions.length === 0 ? [chosen] : versions) {
      const group = groups.get(version);
      if (group === undefined) groups.set(version, [page]);
      else group.push(page);
    }
    if (versions.length === 0 && majority !== undefined) collector.add([noVersion.at(page.origin, { chosen })]);
  }
  const value = [...groups].map(([version, members]) => ({
    version,
    pages: members.sort((left, right) => byText(left.path, right.path)),
  }));
  return collector.outcome(value.sort((left, right) => byText(left.version, right.version)));
};

/** None where nothing tells. */
const versionsOf = (page: Page, urls: UrlWords): readonly string[] => {
  const version = page.folderVersion ?? urlVersion(page, urls);
  return version === undefined ? (page.zoneVersions ?? []) : [version];
};

const urlVersion = (page: Page, { versions }: UrlWords): string | undefined =>
  mostFrequent(
    page.messages.flatMap(({ message }) => {
      const version = message.kind === "request" ? splitTarget(message.url, versions).version : undefined;
      return version ?? [];
    }),
  );
