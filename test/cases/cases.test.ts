import { readFileSync, writeFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { atlasOf } from "../../generator/api/atlas.js";
import { checkVersion } from "../../generator/check/check-version.js";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { linkPages } from "../../generator/link/link-pages.js";
import { groupByVersion } from "../../generator/link/versions.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { readCase, rewriteCase, type CaseFence } from "./support/read-case.js";
import { views, type CaseResult } from "./support/views.js";

// `UPDATE=1` rewrites the expected views: read them before committing.
const isUpdate = process.env["UPDATE"] === "1";

const run = (fences: readonly CaseFence[]): CaseResult => {
  const includes = Object.fromEntries(
    fences.filter(({ language }) => language === "include").map(({ name, text }) => [name, text]),
  );
  const pages = fences
    .filter(({ language }) => language === "markdown")
    .map(({ name, text }) => parsePage({ path: name, file: name, text, includes }, microsoftGraph));
  const groups = groupByVersion(
    pages.map(({ value }) => value),
    undefined,
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
  return { models: versions.map(({ atlas }) => atlas.api), diagnostics };
};

describe.each(globSync("test/cases/**/*.md").sort())("%s", (file) => {
  const text = readFileSync(file, "utf8");
  const fences = readCase(text);
  const expected = fences.filter(({ language }) => language === "text");

  test("has a page and looks at something", () => {
    expect(fences.some(({ language }) => language === "markdown")).toBe(true);
    expect(expected.map(({ name }) => name).filter((name) => views[name] === undefined)).toEqual([]);
    expect(expected.length).toBeGreaterThan(0);
  });

  const result = run(fences);
  if (isUpdate) {
    writeFileSync(file, rewriteCase(text, new Map(expected.map(({ name }) => [name, views[name]?.(result) ?? ""]))));
  } else {
    test.each(expected)("gives the $name", ({ name, text: wanted }) => {
      expect(views[name]?.(result)).toBe(wanted);
    });
  }
});
