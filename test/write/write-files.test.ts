import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { OutputFile } from "../../generator/model/emitted.js";
import { planWriting } from "../../generator/write/plan-writing.js";
import { noStage, stageIn } from "../../generator/write/stage.js";
import { writeFiles } from "../../generator/write/write-files.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const write = async (folder: string, files: Readonly<Record<string, string>>) => {
  const stage = stageIn(folder);
  const plan = await planWriting(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    folder,
    stage,
  );
  writeFiles(plan.value, stage);
  const { changed, unchanged, removed } = plan.value;
  return { written: changed, unchanged, removed, codes: plan.diagnostics.map(({ code }) => code) };
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();

test("writes every file into a folder that is not there", async () => {
  const folder = join(temporaryFolder(), "out/v1.0");
  const result = await write(folder, { "types/lamp.ts": "lamp", "index.ts": "index" });
  expect(result).toEqual({ written: ["types/lamp.ts", "index.ts"], unchanged: 0, removed: [], codes: [] });
  expect(filesIn(folder)).toEqual([".docwright.json", "index.ts", "types/lamp.ts"]);
  expect(readFileSync(join(folder, "types/lamp.ts"), "utf8")).toBe("lamp");
});

test("a second run with equal files touches nothing", async () => {
  const folder = temporaryFolder();
  const files = { "types/lamp.ts": "lamp", "index.ts": "index" };
  await write(folder, files);
  const times = filesIn(folder).map((path) => statSync(join(folder, path), { bigint: true }).mtimeNs);
  expect(await write(folder, files)).toEqual({ written: [], unchanged: 2, removed: [], codes: [] });
  expect(filesIn(folder).map((path) => statSync(join(folder, path), { bigint: true }).mtimeNs)).toEqual(times);
});

test("writes the files that changed, and removes those that are no longer part with their empty folders", async () => {
  const folder = temporaryFolder();
  await write(folder, { "index.ts": "1", "same.ts": "same", "types/old/lamp.ts": "lamp" });
  const result = await write(folder, { "index.ts": "2", "same.ts": "same" });
  expect(result).toEqual({ written: ["index.ts"], unchanged: 1, removed: ["types/old/lamp.ts"], codes: [] });
  expect(readdirSync(folder).toSorted()).toEqual([".docwright.json", "index.ts", "same.ts"]);
});

test("writes again what somebody changed or deleted", async () => {
  const folder = temporaryFolder();
  await write(folder, { "a.ts": "a", "b.ts": "b" });
  writeFileSync(join(folder, "a.ts"), "mine");
  rmSync(join(folder, "b.ts"));
  expect((await write(folder, { "a.ts": "a", "b.ts": "b" })).written).toEqual(["a.ts", "b.ts"]);
});

test("leaves foreign files and their folders alone", async () => {
  const folder = temporaryFolder({ "types/mine.ts": "mine" });
  await write(folder, { "types/lamp.ts": "lamp" });
  await write(folder, {});
  expect(filesIn(folder)).toEqual([".docwright.json", "types/mine.ts"]);
});

test("a foreign file in the way is an error and stays, while the others are written", async () => {
  const folder = temporaryFolder({ "index.ts": "mine" });
  const result = await write(folder, { "index.ts": "ours", "other.ts": "other" });
  expect(result).toMatchObject({ written: ["other.ts"], codes: ["foreign-file"] });
  expect(readFileSync(join(folder, "index.ts"), "utf8")).toBe("mine");
});

test("a file that already has the text becomes docwright's own", async () => {
  const folder = temporaryFolder({ "index.ts": "1" });
  expect(await write(folder, { "index.ts": "1" })).toMatchObject({ written: [], unchanged: 1, codes: [] });
  expect(await write(folder, { "index.ts": "2" })).toMatchObject({ written: ["index.ts"], codes: [] });
});

test("goes on where an interrupted run ended", async () => {
  const folder = temporaryFolder({ ".docwright-stage/0": "half", ".docwright.json": "{ not json" });
  await write(folder, { "index.ts": "1" });
  expect(filesIn(folder)).toEqual([".docwright.json", "index.ts"]);
});

test("a list of own files never leads to a file outside the folder", async () => {
  const outer = temporaryFolder({
    "mine.ts": "mine",
    "out/.docwright.json": '{ "files": ["../mine.ts", "/etc/hosts", 7] }',
  });
  expect((await write(join(outer, "out"), { "index.ts": "1" })).removed).toEqual([]);
  expect(existsSync(join(outer, "mine.ts"))).toBe(true);
});

const plan = (files: readonly OutputFile[], folder: string) => planWriting(files, folder, noStage);

test.each(["../up.ts", "/root.ts", "a//b.ts", "./a.ts", "a\\b.ts", "C:/a.ts", "a\0b.ts", "a\nb.ts", "..", ""])(
  "an emitted path like %j is a fault of the program",
  async (path) => {
    await expect(plan([{ path, text: "" }], temporaryFolder())).rejects.toThrow(/^Bug: /);
  },
);

test("a path that is emitted twice is a fault of the program", async () => {
  const file = { path: "a.ts", text: "" };
  await expect(plan([file, file], temporaryFolder())).rejects.toThrow("Bug: the path a.ts is emitted twice.");
});

test("a run that only plans writes nothing", async () => {
  const folder = temporaryFolder({ "a.ts": "other" });
  const { value, diagnostics } = await plan(
    [
      { path: "a.ts", text: "a" },
      { path: "b.ts", text: "b" },
    ],
    folder,
  );
  expect([value.changed, diagnostics.map(({ code }) => code)]).toEqual([["b.ts"], ["foreign-file"]]);
  expect(filesIn(folder)).toEqual(["a.ts"]);
});

test("a fault between two files changes none", async () => {
  const folder = temporaryFolder();
  await write(folder, { "a.ts": "1", "b.ts": "1" });
  const stage = stageIn(folder);
  const files = function* (): Generator<OutputFile> {
    yield { path: "a.ts", text: "2" };
    throw new Error("Bug: on the way.");
  };
  await expect(planWriting(files(), folder, stage)).rejects.toThrow("Bug: on the way.");
  expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("1");
  await write(folder, { "a.ts": "1", "b.ts": "1" });
  expect(filesIn(folder)).toEqual([".docwright.json", "a.ts", "b.ts"]);
});

test("a long file is held against its parts, wherever they are cut", async () => {
  const folder = temporaryFolder();
  const writeParts = async (parts: readonly string[]): Promise<readonly string[]> => {
    const stage = stageIn(folder);
    const { value } = await planWriting([{ path: "long.json", parts }], folder, stage);
    writeFiles(value, stage);
    return value.changed;
  };
  const [a, b] = ["ä".repeat(150_000), "b".repeat(70_000)];
  expect(await writeParts([a, b, b])).toEqual(["long.json"]);
  expect(readFileSync(join(folder, "long.json"), "utf8")).toBe(a + b + b);
  expect(await writeParts([a + b, b])).toEqual([]);
  expect(await writeParts(["", a + b + b])).toEqual([]);
  expect(await writeParts([a, b])).toEqual(["long.json"]);
  expect(await writeParts([a, b, "b"])).toEqual(["long.json"]);
});
