import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { gitAttributes } from "../../generator/emit/git-attributes.js";
import { temporaryFolder } from "../support/temporary-folder.js";

test("git takes the files and folders that are named, and no other, for generated", () => {
  const { path, text } = gitAttributes(["a b.txt", "[x].txt", "#.txt"], ["v1.0"]);
  const folder = temporaryFolder({ [path]: text });
  const git = (...args: readonly string[]): string => execFileSync("git", args, { cwd: folder, encoding: "utf8" });
  git("init", "--quiet");
  const names = [
    "a b.txt",
    "[x].txt",
    "#.txt",
    "v1.0/types/a.ts",
    ".gitattributes",
    "x.txt",
    "other/a b.txt",
    "package.json",
  ];
  const marked = git("check-attr", "linguist-generated", "--", ...names)
    .split("\n")
    .flatMap((line) => /^"?(.*?)"?: linguist-generated: set$/.exec(line)?.[1] ?? []);
  expect(marked).toEqual(["a b.txt", "[x].txt", "#.txt", "v1.0/types/a.ts", ".gitattributes"]);
});
