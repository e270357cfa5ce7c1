import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.js";
import { lampGet, run } from "../support/run-command-line.js";

const docs = { "docs/v1.0/api/lamp-get.md": lampGet };
const args = ["generate", "docs", "--out", "out", "--package", "@acme/lamps"];

test("--package writes the files of a package beside the versions, once", async () => {
  const folder = temporaryFolder(docs);
  expect((await run(folder, ...args, "--dry-run")).said.match(/^write {2}[^/\n]*$/gm)).toEqual([
    "write  coverage.json",
    "write  package.json",
    "write  tsconfig.json",
    "write  README.md",
    "write  .gitattributes",
  ]);
  expect(existsSync(join(folder, "out"))).toBe(false);
  await run(folder, ...args);
  expect(await run(folder, ...args, "--check")).toMatchObject({ exitCode: 0 });
  expect(JSON.parse(readFileSync(join(folder, "out/package.json"), "utf8"))).toMatchObject({ name: "@acme/lamps" });
});

test("what the user changes in package.json and README.md stays, and --check is content with it", async () => {
  const folder = temporaryFolder(docs);
  await run(folder, ...args);
  const [manifest, readme] = [join(folder, "out/package.json"), join(folder, "out/README.md")];
  const edited = readFileSync(manifest, "utf8").replace('"0.0.0"', '"1.2.0",\n  "author": "Ann"');
  writeFileSync(manifest, edited);
  writeFileSync(readme, "# Our lamps\n");
  expect(await run(folder, ...args, "--check")).toMatchObject({ exitCode: 0 });
  await run(folder, "generate", "docs", "--out", "out", "--package", "lamps");
  expect(readFileSync(manifest, "utf8")).toBe(edited.replace("@acme/lamps", "lamps"));
  expect(readFileSync(readme, "utf8")).toBe("# Our lamps\n");
});

test("without --package the user's files stay, and the settings of the build go", async () => {
  const folder = temporaryFolder(docs);
  await run(folder, ...args);
  await run(folder, "generate", "docs", "--out", "out");
  const there = ["package.json", "README.md", "tsconfig.json"].filter((path) => existsSync(join(folder, "out", path)));
  expect(there).toEqual(["package.json", "README.md"]);
});

test("--check sees that a file of the package is gone", async () => {
  const folder = temporaryFolder(docs);
  await run(folder, ...args);
  rmSync(join(folder, "out/package.json"));
  const { exitCode, said } = await run(folder, ...args, "--check");
  expect([exitCode, said.match(/^write .*$/gm)]).toEqual([1, ["write  package.json"]]);
});

test("a package.json that can't be read stays as it is", async () => {
  const folder = temporaryFolder({ ...docs, "out/package.json": "{ name: lamps }" });
  expect(await run(folder, ...args)).toMatchObject({ exitCode: 1, said: expect.stringContaining("foreign-file") });
  expect(readFileSync(join(folder, "out/package.json"), "utf8")).toBe("{ name: lamps }");
});

test("a config can name the package", async () => {
  const config = `export default { inputs: ["docs"], out: "out", package: "lamps" };\n`;
  const folder = temporaryFolder({ ...docs, "docwright.config.ts": config });
  await run(folder, "generate");
  expect(readFileSync(join(folder, "out/package.json"), "utf8")).toContain('"name": "lamps"');
});
