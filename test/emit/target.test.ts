import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isCallable, switchOption, type Target } from "../../generator/emit/target.js";
import { generateOutput } from "../../generator/pipeline.js";
import { lampGet } from "../support/run-command-line.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const options = {
  /** Names in capital letters. */
  loud: switchOption({ description: "Names in capital letters." }),
};

/** A page to browse, by nothing but what `target.ts` gives. */
const pageTarget = {
  name: "page",
  options,
  emit: function* ({ api }, given) {
    const isLoud = given.options.get(options.loud);
    const names = api.operations.filter(isCallable).map(({ id }) => (isLoud ? id.toUpperCase() : id));
    yield { path: "operations.txt", text: names.map((name) => `${name}\n`).join("") };
    yield {
      path: "site/index.txt",
      parts: [`${given.coverage.parts.heading.used} headings,`, ` ${given.findings.length} findings\n`],
    };
  },
  share: (versions) => [
    { path: "versions.txt", text: versions.map(({ atlas }) => `${atlas.api.version}\n`).join("") },
    { path: "notes.txt", textOver: (existing) => existing ?? "Yours.\n" },
  ],
} satisfies Target;

const lamps = (): string => temporaryFolder({ "docs/v1.0/api/lamp-get.md": lampGet });

const generate = (workingDirectory: string, chosen: Readonly<Record<string, unknown>> = {}) =>
  generateOutput(
    { out: "out", inputs: [{ path: "docs" }], dialect: {}, chosen },
    { workingDirectory, mode: "write", onProgress: () => {} },
    [pageTarget],
  );

const textOf = (folder: string, path: string): string => readFileSync(join(folder, "out", path), "utf8");

test("a target is all that it takes to write files for each version, and for all together", async () => {
  const folder = lamps();
  await generate(folder);
  expect(readdirSync(join(folder, "out"), { recursive: true }).toSorted()).toEqual([
    ".docwright.json",
    ".gitattributes",
    "notes.txt",
    "v1.0",
    "v1.0/.docwright.json",
    "v1.0/operations.txt",
    "v1.0/site",
    "v1.0/site/index.txt",
    "versions.txt",
  ]);
  expect(textOf(folder, "versions.txt")).toBe("v1.0\n");
});

test("git is told which files are generated, and not of those that are the user's too", async () => {
  const folder = lamps();
  await generate(folder);
  expect(textOf(folder, ".gitattributes")).toBe(
    ["/.gitattributes", "/v1.0/**", "/versions.txt"].map((pattern) => `${pattern} linguist-generated\n`).join(""),
  );
});

test("a target knows the model, what became of the pages, and what was found", async () => {
  const folder = lamps();
  const { findings } = await generate(folder);
  expect(textOf(folder, "v1.0/operations.txt")).toBe("lamps.byId.get\n");
  expect(textOf(folder, "v1.0/site/index.txt")).toMatch(
    new RegExp(`^[1-9]\\d* headings, ${findings.length} findings\n$`),
  );
});

test("what users choose reaches the target that declares it", async () => {
  const folder = lamps();
  await generate(folder, { loud: true });
  expect(textOf(folder, "v1.0/operations.txt")).toBe("LAMPS.BYID.GET\n");
});

test("the user's part of a file stays", async () => {
  const folder = lamps();
  await generate(folder);
  writeFileSync(join(folder, "out/notes.txt"), "Mine.\n");
  await generate(folder);
  expect(textOf(folder, "notes.txt")).toBe("Mine.\n");
});
