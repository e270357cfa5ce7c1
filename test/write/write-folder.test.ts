import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { UserFile } from "../../generator/model/emitted.js";
import { writeFolder } from "../../generator/write/write-folder.js";
import { temporaryFolder } from "../support/temporary-folder.js";

/** Sets a first line, and keeps what the user has below it; a file that says so is the user's alone. */
const list: UserFile = {
  path: "list.txt",
  textOver: (existing = "") => (existing === "mine" ? undefined : `ours\n${existing.replace(/^.*\n/, "")}`),
};

const write = async (folder: string, files: Parameters<typeof writeFolder>[0]) => {
  const { value, diagnostics } = await writeFolder(files, { folder, mode: "write" });
  const { changed, unchanged, removed } = value;
  return { changed, unchanged, removed, codes: diagnostics.map(({ code }) => code) };
};

test("a file of the user is written where none is, and once", async () => {
  const folder = temporaryFolder();
  expect(await write(folder, [list])).toEqual({ changed: ["list.txt"], unchanged: 0, removed: [], codes: [] });
  expect(await write(folder, [list])).toEqual({ changed: [], unchanged: 1, removed: [], codes: [] });
  expect(readFileSync(join(folder, "list.txt"), "utf8")).toBe("ours\n");
});

test("a file of the user goes over what the user has, and is never docwright's to remove", async () => {
  const folder = temporaryFolder({ "list.txt": "old\ntheirs\n" });
  expect(await write(folder, [list, { path: "a.ts", text: "a" }])).toMatchObject({ changed: ["list.txt", "a.ts"] });
  expect(readFileSync(join(folder, "list.txt"), "utf8")).toBe("ours\ntheirs\n");
  expect(JSON.parse(readFileSync(join(folder, ".docwright.json"), "utf8"))).toEqual({ files: ["a.ts"] });
  expect(await write(folder, [])).toMatchObject({ removed: ["a.ts"] });
  expect(readdirSync(folder).toSorted()).toEqual([".docwright.json", "list.txt"]);
});

test("a file of the user that nothing can be made of is foreign", async () => {
  const folder = temporaryFolder({ "list.txt": "mine" });
  expect(await write(folder, [list])).toEqual({ changed: [], unchanged: 0, removed: [], codes: ["foreign-file"] });
  expect(readFileSync(join(folder, "list.txt"), "utf8")).toBe("mine");
});

test("a plan says what would change, and writes nothing", async () => {
  const folder = join(temporaryFolder(), "out");
  const { value } = await writeFolder([list, { path: "a.ts", text: "a" }], { folder, mode: "plan" });
  expect(value.changed).toEqual(["list.txt", "a.ts"]);
  expect(existsSync(folder)).toBe(false);
});

test("tells that writing begins when all files are there and none is in its place", async () => {
  const folder = temporaryFolder();
  const files = [{ path: "a.ts", text: "a" }];
  const seen: boolean[] = [];
  await writeFolder(files, { folder, mode: "write", onWriting: () => seen.push(existsSync(join(folder, "a.ts"))) });
  expect([seen, existsSync(join(folder, "a.ts"))]).toEqual([[false], true]);
});
