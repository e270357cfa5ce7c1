import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";
import { lampGet, run } from "../support/run-command-line.js";

test("generate writes a folder for each version and ends with a summary", async () => {
  const folder = temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet, "docs/beta/api/lamp-get.md": lampGet });
  const { exitCode, said } = await run(folder, "generate", "docs", "--out", "out");
  expect(exitCode).toBe(0);
  expect(said).toMatch(/^beta: 1 page, 0 types, 1 operation, 0 tests, files written \d+, unchanged 0, removed 0$/m);
  expect(said).toMatch(/^0 findings in 0.0 seconds$/m);
  expect(readFileSync(join(folder, "out/v1.0/index.ts"), "utf8")).toContain("createClient");
});

test("--check gives 1 until the output is there, and writes nothing", async () => {
  const folder = temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet });
  const args = ["generate", "docs", "--out", "out"];
  const first = await run(folder, ...args, "--check");
  expect([first.exitCode, first.said.includes("write  v1.0/index.ts")]).toEqual([1, true]);
  expect((await run(folder, ...args, "--check")).exitCode).toBe(1);
  await run(folder, ...args);
  expect((await run(folder, ...args, "--check")).exitCode).toBe(0);
});

test("--dry-run lists the changes, writes nothing, and is fine", async () => {
  const folder = temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet });
  const { exitCode, said } = await run(folder, "generate", "docs", "--out", "out", "--dry-run");
  expect([exitCode, said.includes("write  v1.0/index.ts")]).toEqual([0, true]);
  expect(said).toMatch(/files to be written \d+/);
  expect((await run(folder, "generate", "docs", "--out", "out", "--check")).exitCode).toBe(1);
});

test("coverage.json lies beside the versions, and --check sees when it is gone", async () => {
  const folder = temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet, "docs/beta/api/lamp-get.md": lampGet });
  const args = ["generate", "docs", "--out", "out"];
  await run(folder, ...args);
  const file = join(folder, "out/coverage.json");
  expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
    versions: { beta: {}, "v1.0": { operations: { prose: 1 } } },
  });
  rmSync(file);
  const { exitCode, said } = await run(folder, ...args, "--check");
  expect([exitCode, said.match(/^write .*$/gm)]).toEqual([1, ["write  coverage.json"]]);
});

test("a coverage.json that is someone else's stays as it is", async () => {
  const folder = temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet, "out/coverage.json": "mine" });
  expect(await run(folder, "generate", "docs", "--out", "out")).toMatchObject({
    exitCode: 1,
    said: expect.stringContaining("foreign-file"),
  });
  expect(readFileSync(join(folder, "out/coverage.json"), "utf8")).toBe("mine");
});

test("explain says where a name comes from, with the paths of the arguments or of the config", async () => {
  const folder = temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet });
  const { exitCode, said } = await run(folder, "explain", "GET /lamps/{id}", "docs");
  expect([exitCode, said]).toEqual([0, expect.stringContaining("docs/v1.0/api/lamp-get.md:8:1  GET /lamps/{id}\n")]);
  await run(folder, "init");
  expect(await run(folder, "explain", "lamps.byId.get")).toMatchObject({ exitCode: 0, said });
});

test("explain gives 1 for an unknown name, and says which is near", async () => {
  const folder = temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet });
  expect(await run(folder, "explain", "lamps.byId.got", "docs")).toEqual({
    exitCode: 1,
    said: "",
    complained:
      'error: No type, property, operation or page is called "lamps.byId.got". Did you mean "lamps.byId.get"?\n',
  });
});

test("--quiet says nothing when there is no error, and shows errors", async () => {
  const folder = temporaryFolder({
    "docs/api/a.md": "# Lamps\n\nThey shine.\n",
    "docs/api/lamp-get.md": lampGet,
    "bad/a.md": { link: "nowhere" },
  });
  expect((await run(folder, "generate", "docs", "--out", "out", "--quiet")).said).toBe("");
  expect((await run(folder, "generate", "bad", "--out", "out", "--quiet")).said).toMatch(/^bad\/a.md:1:1\nerror /);
});

test("pages that give neither an operation nor a type are an error", async () => {
  const folder = temporaryFolder({ "docs/api/a.md": "# Lamps\n\nThey shine.\n" });
  const { exitCode, said } = await run(folder, "generate", "docs", "--out", "out", "--quiet");
  expect([exitCode, said.split("\n").slice(0, 2)]).toEqual([
    1,
    ["docs:1:1", "error No page gives an operation or a type. nothing-read"],
  ]);
});

test("--json prints one document and nothing else", async () => {
  const folder = temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet });
  const { said, complained } = await run(folder, "generate", "docs", "--out", "out", "--json");
  expect(JSON.parse(said)).toMatchObject({
    summary: { versions: [{ version: "v1.0", operations: 1 }] },
    diagnostics: [],
  });
  expect(complained).toBe("");
});

test("an input without pages gives 1, and leaves the output as it is", async () => {
  const folder = temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet });
  await run(folder, "generate", "docs", "--out", "out");
  const { exitCode, said } = await run(folder, "generate", "docs", "dosc", "--out", "out");
  expect([exitCode, said.startsWith("dosc:1:1\nerror The path does not exist")]).toEqual([1, true]);
  expect((await run(folder, "generate", "docs", "--out", "out", "--check")).exitCode).toBe(0);
});

test("init writes a config for the docs folders, once", async () => {
  const folder = temporaryFolder({ "reference/v1.0/api/lamp-get.md": lampGet, "notes/a.md": "# Notes" });
  expect(await run(folder, "init")).toMatchObject({
    exitCode: 0,
    said: "Wrote docwright.config.ts for reference/v1.0.\n",
  });
  expect(readFileSync(join(folder, "docwright.config.ts"), "utf8")).toContain('inputs: [{ path: "reference/v1.0" }]');
  expect((await run(folder, "generate", "--check")).said).toMatch(/^v1.0: 1 page/m);
  expect(await run(folder, "init")).toMatchObject({
    exitCode: 2,
    complained: expect.stringContaining("already there"),
  });
});

test.each([
  ["no command", [], "Usage: docwright"],
  ["a mistyped command", ["genrate"], "Did you mean generate?"],
  ["a mistyped option", ["generate", "--chekc"], "Did you mean --check?"],
  ["an option without its value", ["generate", "--out"], "argument missing"],
  ["no path", ["generate", "--out", "out"], "Name a folder of pages"],
  ["an explanation from nowhere", ["explain", "lamp", "gone"], "There are no pages"],
  ["a config that is not there", ["generate", "--config", "gone.ts"], "There is no config gone.ts"],
  ["a package that npm refuses", ["generate", "docs", "--out", "out", "--package", "Graph"], 'Did you mean "graph"?'],
])("%s gives 2", async (_, args, message) => {
  const { exitCode, complained } = await run(temporaryFolder(), ...args);
  expect([exitCode, complained]).toEqual([2, expect.stringContaining(message)]);
});

test.each(["generate", "explain", "init"])("the help of %s ends with examples, two at least", async (command) => {
  const { exitCode, said } = await run(temporaryFolder(), command, "--help");
  expect(exitCode).toBe(0);
  const [first, ...others] = said.trimEnd().split("Examples:\n")[1]?.split("\n") ?? [];
  expect(first).toMatch(new RegExp(`^  docwright ${command}`));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((line) => !/^ {2}docwright \w+/.test(line))).toEqual([]);
});

test("a crash reaches main, which says whose fault it is", async () => {
  const folder = temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet, out: "a file where the folder would be" });
  await expect(run(folder, "generate", "docs", "--out", "out")).rejects.toThrow(/ENOTDIR|EEXIST/);
});
