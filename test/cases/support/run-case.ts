import { type Atlas, atlasOf } from "../../../generator/api/atlas.js";
import { checkVersion } from "../../../generator/check/check-version.js";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { linkPages } from "../../../generator/link/link-pages.js";
import { groupByVersion } from "../../../generator/link/versions.js";
import type { Diagnostic } from "../../../generator/model/diagnostic.js";
import { parsePage } from "../../../generator/parse/parse-page.js";
import { includesOf, source } from "../../support/page.js";
import type { Case } from "./read-cases.js";

/** What came of a case's pages: their versions, and what was reported. */
export interface CaseResult {
  readonly versions: readonly Atlas[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads, links and checks the pages of a case (`markdown <path>`), with the files that they include (`include <name>`). */
export const runCase = ({ fences }: Case): CaseResult => {
  const includes = includesOf(
    Object.fromEntries(fences.filter(({ language }) => language === "include").map(({ name, text }) => [name, text])),
  );
  const pages = fences
    .filter(({ language }) => language === "markdown")
    .map(({ name, text }) => parsePage(source(text, { path: name, file: name, includes }), microsoftGraph));
  const groups = groupByVersion(
    pages.map(({ value }) => value),
    microsoftGraph,
  );
  const versions = groups.value.map((group) => ({
    atlas: atlasOf(linkPages(group, microsoftGraph)),
    pages: group.pages,
  }));
  const diagnostics = [
    ...pages.flatMap((page) => page.diagnostics),
    ...groups.diagnostics,
    ...versions.flatMap((version) => checkVersion(version)),
  ];
  return { versions: versions.map(({ atlas }) => atlas), diagnostics };
};
