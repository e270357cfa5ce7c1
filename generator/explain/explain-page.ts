import type { BlockCount, BlockKind, Fate } from "../model/account.js";
import type { Page } from "../model/page.js";
import type { Origin } from "../model/source.js";
import { fatesOfPage } from "../parse/parse-page.js";
import { columns } from "./columns.js";
import type { ExplainedVersion } from "./explained-version.js";
import { originLine } from "./origin-text.js";

/** A page part by part: what was used, ignored or not understood, with the reason. */
export const explainPage = (page: Page, version: ExplainedVersion): readonly string[] => {
  const source = version.sources.get(page.path);
  const fates = source === undefined ? [] : fatesOfPage(source, version.dialect);
  return [
    `${page.path} (${version.api.version}): ${kindText(page)}, "${page.title}"`,
    ...columns(
      "account",
      kinds.map((kind) => [kind, ...countTexts(page.account[kind])]),
    ),
    ...columns(
      "line by line",
      fates.map(({ part, fate }) => [
        lineText(part.origin, page),
        part.kind,
        fateText(fate),
        originLine(part.origin, version),
      ]),
    ),
  ];
};

/** Parts of a file that the page takes in have its path before their line. */
const lineText = ({ page: path, line }: Origin, page: Page): string =>
  path === page.path ? String(line) : `${path}:${line}`;

const kinds: readonly BlockKind[] = ["heading", "table", "row", "fence", "comment"];

const kindText = ({ kind }: Page): string => (kind === "other" ? "page of no known kind" : `${kind} page`);

const countTexts = ({ used, ignored, notUnderstood }: BlockCount): readonly string[] => [
  `used ${used}`,
  `ignored ${countText(ignored)}`,
  `not understood ${countText(notUnderstood)}`,
];

const countText = (counts: Readonly<Record<string, number>>): string => {
  const entries = Object.entries(counts);
  const sum = entries.reduce((total, [, count]) => total + count, 0);
  return sum === 0 ? "0" : `${sum} (${entries.map(([reason, count]) => `${reason} ${count}`).join(", ")})`;
};

const fateText = (fate: Fate): string => {
  switch (fate.is) {
    case "used":
      return "used";
    case "ignored":
      return `ignored: ${fate.reason}`;
    case "notUnderstood":
      return `not understood: ${fate.reason}`;
  }
};
