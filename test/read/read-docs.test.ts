import { join } from "node:path";
import { expect, test } from "vitest";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { readDocs } from "../../generator/read/read-docs.js";
import type { FileText } from "../support/temporary-folder.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const read = (files: Readonly<Record<string, FileText>>, ...paths: readonly string[]) => {
  const folder = temporaryFolder(files);
  const { value, diagnostics } = readDocs(
    paths.map((path) => ({ path })),
    folder,
    microsoftGraph,
  );
  return { pages: value, codes: diagnostics.map(({ code }) => code), diagnostics };
};

test("gives the .md files of a folder, sorted, with paths relative to it", () => {
  const { pages } = read(
    { "docs/resources/b.md": "b", "docs/api/z.md": "z", "docs/api/a.MD": "a", "docs/x.txt": "x" },
    "docs",
  );
  expect(pages.map(({ path }) => path)).toEqual(["api/a.MD", "api/z.md", "resources/b.md"]);
  expect(pages.map(({ file }) => file)).toEqual(["docs/api/a.MD", "docs/api/z.md", "docs/resources/b.md"]);
});

test("gives the text files of a folder without markdown files", () => {
  const { pages } = read({ "saved/b.txt": "b", "saved/a.txt": "a", "saved/c.json": "{}" }, "saved");
  expect(pages.map(({ path }) => path)).toEqual(["a.txt", "b.txt"]);
});

test.each([
  ["the input", "v1.0", "v1.0/api/a.md", "v1.0", "api/a.md"],
  ["a folder of the input", "docs", "docs/beta/api/a.md", "beta", "api/a.md"],
  ["the nearest of two", "v1.0", "v1.0/v2-preview/api/a.md", "v2-preview", "api/a.md"],
  ["the folder above an input named api", "docs/v1.0/api", "docs/v1.0/api/a.md", "v1.0", "api/a.md"],
  ["no folder", "docs", "docs/api/a.md", undefined, "api/a.md"],
])("takes the version from %s", (_, input, file, version, path) => {
  const [page] = read({ [file]: "a" }, input).pages;
  expect([page?.folderVersion, page?.path]).toEqual([version, path]);
});

test("does not take the version from a folder above the input", () => {
  const [page] = read({ "v2/docs/api/a.md": "a" }, "v2/docs").pages;
  expect(page?.folderVersion).toBeUndefined();
});

test("prefers the version that the input is given", () => {
  const folder = temporaryFolder({ "v1.0/api/a.md": "a" });
  const [page] = readDocs([{ path: "v1.0", version: "v9" }], folder, microsoftGraph).value;
  expect(page?.folderVersion).toBe("v9");
});

test.each([
  ["a.txt", "a.txt"],
  ["docs/a.markdown", "a.markdown"],
  ["docs/api/a.md", "api/a.md"],
])("reads the single file %s as the page %s", (file, path) => {
  expect(read({ [file]: "a" }, file).pages.map((page) => page.path)).toEqual([path]);
});

test("reads a file once that two inputs name", () => {
  const { pages, codes } = read({ "docs/api/a.md": "a" }, "docs", "docs/api/a.md");
  expect([pages.length, codes]).toEqual([1, []]);
});

test("follows a link to a folder, and ends where one leads back", () => {
  const files = {
    "docs/api/a.md": "a",
    "docs/api/loop": { link: ".." },
    "more/b.md": "b",
    "docs/more": { link: "../more" },
  };
  expect(read(files, "docs").pages.map(({ path }) => path)).toEqual(["api/a.md", "more/b.md"]);
});

test("leaves out includes, packages and hidden folders", () => {
  const files = {
    "docs/includes/a.md": "a",
    "docs/node_modules/b/b.md": "b",
    "docs/.git/c.md": "c",
    "docs/api/d.md": "d",
  };
  expect(read(files, "docs").pages.map(({ path }) => path)).toEqual(["api/d.md"]);
});

test("ends every line with a line feed, without byte order mark", () => {
  expect(read({ "a.md": "\uFEFFone\r\ntwo\rthree\n" }, "a.md").pages[0]?.text).toBe("one\ntwo\nthree\n");
});

test("says where a page stops to be UTF-8, and reads it all the same", () => {
  const { pages, diagnostics } = read({ "docs/a.md": { latin1: "# Lamp\r\nA nice Lüster\n" } }, "docs");
  expect(diagnostics[0]).toMatchObject({ code: "invalid-utf8", origin: { page: "docs/a.md", line: 2, column: 9 } });
  expect(pages[0]?.text).toBe("# Lamp\nA nice L\uFFFDster\n");
});

test("goes on after a page that can't be opened", () => {
  const { pages, diagnostics } = read({ "docs/a.md": { link: "nowhere" }, "docs/b.md": "b" }, "docs");
  expect(pages.map(({ path }) => path)).toEqual(["b.md"]);
  expect(diagnostics[0]).toMatchObject({ code: "unreadable-page", origin: { page: "docs/a.md", line: 1, column: 1 } });
});

test.each([
  ["does not exist", {}, "docs"],
  ["holds no page", { "docs/a.json": "{}" }, "docs"],
])("an input that %s is an error", (_, files, input) => {
  expect(read(files, input).codes).toEqual(["no-pages"]);
});

test("two pages of one path and version are an error, and the first counts", () => {
  const { pages, codes } = read({ "one/api/a.md": "1", "two/api/a.md": "2" }, "one", "two");
  expect([pages.map(({ text }) => text), codes]).toEqual([["1"], ["duplicate-page"]]);
});

test("reads the includes that a page names, as it writes them", () => {
  const text = "[!INCLUDE [a](../../includes/beta.md)]\n[!include[b](../../includes/gone.md)]\n";
  const [page] = read({ "docs/v1.0/api/a.md": text, "docs/includes/beta.md": "Not yet.\r\n" }, "docs/v1.0").pages;
  expect(page?.includes).toEqual(
    new Map([
      [
        "../../includes/beta.md",
        { path: "../includes/beta.md", file: "docs/includes/beta.md", text: "Not yet.\n", includes: new Map() },
      ],
    ]),
  );
});

test("reads the includes of includes, whatever circles they make", () => {
  const { pages, codes } = read(
    {
      "docs/api/a.md": "[!INCLUDE [b](../includes/b.md)]",
      "docs/includes/b.md": "[!INCLUDE [c](c/c.md)]",
      "docs/includes/c/c.md": "[!INCLUDE [b](../b.md)]",
    },
    "docs",
  );
  const b = pages[0]?.includes.get("../includes/b.md");
  expect(b?.includes.get("c/c.md")?.includes.get("../b.md")).toBe(b);
  expect(codes).toEqual([]);
});

test.each([
  ["outside the folder above the docs", "../../../secret.md"],
  ["that is not markdown", "../../includes/secret.txt"],
  ["in another language", "../../includes/snippets/csharp/a.md"],
])("does not read an include %s", (_, target) => {
  const secret = join("docs/v1.0/api", target);
  const [page] = read({ "docs/v1.0/api/a.md": `[!INCLUDE [a](${target})]`, [secret]: "secret" }, "docs/v1.0").pages;
  expect(page?.includes.size).toBe(0);
});
