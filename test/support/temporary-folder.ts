import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, onTestFinished } from "vitest";

/** The text of a file; other forms are for files that a text can't describe. */
export type FileText =
  string | { readonly latin1: string } | { readonly text: string; readonly times: number } | { readonly link: string };

/** A folder with these files, by path, that is gone after the test. */
export const temporaryFolder = (files: Readonly<Record<string, FileText>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), "docwright-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) writeFile(join(folder, path), text);
  return folder;
};

/** A folder for all tests of a group. */
export const folderForAll = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "docwright-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const writeFile = (path: string, text: FileText): void => {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof text === "string") writeFileSync(path, text);
  else if ("latin1" in text) writeFileSync(path, text.latin1, "latin1");
  else if ("times" in text) writeFileSync(path, text.text.repeat(text.times));
  else symlinkSync(text.link, path);
};
