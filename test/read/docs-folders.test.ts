import { expect, test } from "vitest";
import { docsFolders } from "../../generator/read/docs-folders.js";

const source = (file: string, path = "api/a.md") => ({ path, file, text: "", includes: new Map() });

const foldersOf = (files: readonly string[], folder: string): readonly string[] =>
  docsFolders(
    files.map((file) => source(file)),
    { workingDirectory: "/project", folder },
  );

test("the folders of the pages stand from the folder of the output", () => {
  expect(foldersOf(["docs/v1.0/api/a.md"], "generated/v1.0")).toEqual(["../../docs/v1.0"]);
  expect(foldersOf(["docs/v1.0/api/a.md"], "/project/generated/v1.0")).toEqual(["../../docs/v1.0"]);
  expect(foldersOf(["api/a.md"], "generated/v1.0")).toEqual(["../.."]);
});

test("each folder is named once", () => {
  const sources = [source("docs/api/a.md"), source("docs/api/b.md", "api/b.md"), source("more/api/a.md")];
  expect(docsFolders(sources, { workingDirectory: "/project", folder: "out" })).toEqual(["../docs", "../more"]);
});

test("nothing is said of folders that are elsewhere on another machine", () => {
  expect(foldersOf(["../docs/api/a.md"], "generated/v1.0")).toEqual([]);
  expect(foldersOf(["docs/api/a.md"], "/tmp/generated/v1.0")).toEqual([]);
  expect(foldersOf(["docs/api/a.md"], "../generated/v1.0")).toEqual([]);
});
