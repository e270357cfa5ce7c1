import { expect, test } from "vitest";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { groupByVersion } from "../../generator/link/versions.js";
import type { Page } from "../../generator/model/page.js";
import { pageOf } from "../support/page.js";

const plain = (path: string): Page => pageOf("# Get lamp\n", { path });
const calling = (path: string, ...urls: readonly string[]): Page =>
  pageOf(`# Get lamp\n\n## Example\n\n${urls.map((url) => `\`\`\`http\nGET ${url}\n\`\`\`\n`).join("\n")}`, { path });

const groups = (pages: readonly Page[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    groupByVersion(pages, microsoftGraph).value.map((group) => [group.version, group.pages.map(({ path }) => path)]),
  );

test("the folder counts before the URLs of the examples", () => {
  expect(
    groups([pageOf("# A\n\n```http\nGET https://x.example/beta/a\n```\n", { path: "a.md", folderVersion: "v1.0" })]),
  ).toEqual({
    "v1.0": ["a.md"],
  });
});

test("the version that most URLs of a page name counts", () => {
  const page = calling(
    "a.md",
    "/a",
    "https://x.example/beta/a",
    "https://x.example/beta/a",
    "https://x.example/v1.0/a",
  );
  expect(groups([page])).toEqual({ beta: ["a.md"] });
});

test("a page without a version goes where most pages are, and is reported", () => {
  const pages = [plain("z.md"), calling("b.md", "/beta/b"), calling("a.md", "/beta/a"), calling("c.md", "/v1.0/c")];
  expect(groups(pages)).toEqual({ beta: ["a.md", "b.md", "z.md"], "v1.0": ["c.md"] });
  expect(groupByVersion(pages, microsoftGraph).diagnostics.map(({ code, origin }) => [code, origin.page])).toEqual([
    ["no-version", "z.md"],
  ]);
});

test("where no page names a version there is one group, and nothing to report", () => {
  expect(groups([plain("b.md"), plain("a.md")])).toEqual({ default: ["a.md", "b.md"] });
  expect(groupByVersion([plain("a.md")], microsoftGraph).diagnostics).toEqual([]);
});
