import { expect, test } from "vitest";
import type { ReadOptions } from "../generator/read-versions.js";
import { readVersions } from "../generator/read-versions.js";
import { temporaryFolder } from "./support/temporary-folder.js";

const typePage = (name: string): string => `# ${name} resource type

Namespace: example

## Properties

|Property|Type|Description|
|---|---|---|
|id|String|The name.|
|note|String|A note.|
`;

const docs = {
  "docs/v1.0/resources/lamp.md": typePage("lamp"),
  "docs/v1.0/api/empty.md": "# Nothing\n\nNo section.\n",
  "docs/beta/resources/lamp.md": typePage("lamp"),
  "docs/beta/resources/paint.md": typePage("paint"),
};

const options = (given: Partial<ReadOptions>): ReadOptions => ({
  workingDirectory: temporaryFolder(docs),
  onEmptyInput: "stop",
  dialect: {},
  onProgress: () => {},
  ...given,
});

test("each version is seen with its model, its pages and the files of its pages", () => {
  const { versions } = readVersions([{ path: "docs" }], options({}), ({ atlas, pages, sources }) => ({
    version: atlas.api.version,
    types: atlas.api.types.map(({ name }) => name),
    pages: pages.map(({ path }) => path),
    files: sources.map(({ file }) => file),
  }));
  expect(versions).toEqual([
    {
      version: "beta",
      types: ["example.lamp", "example.paint"],
      pages: ["resources/lamp.md", "resources/paint.md"],
      files: ["docs/beta/resources/lamp.md", "docs/beta/resources/paint.md"],
    },
    {
      version: "v1.0",
      types: ["example.lamp"],
      pages: ["api/empty.md", "resources/lamp.md"],
      files: ["docs/v1.0/api/empty.md", "docs/v1.0/resources/lamp.md"],
    },
  ]);
});

test("what is wrong with pages is found, with the files to show", () => {
  const { findings } = readVersions([{ path: "docs" }], options({}), () => {});
  expect(findings.map(({ diagnostic, place }) => `${place.file} ${diagnostic.code}`)).toEqual([
    "docs/v1.0/api/empty.md no-known-section",
  ]);
});

test("an input without pages ends the reading, or is passed over", () => {
  const inputs = [{ path: "docs/beta" }, { path: "docs/typo" }];
  const read = (onEmptyInput: ReadOptions["onEmptyInput"]) =>
    readVersions(inputs, options({ onEmptyInput }), ({ atlas }) => atlas.api.version);
  expect(read("stop").versions).toEqual([]);
  expect(read("continue").versions).toEqual(["beta"]);
  for (const { findings } of [read("stop"), read("continue")]) {
    expect(findings.map(({ diagnostic }) => diagnostic.code)).toEqual(["no-pages"]);
  }
});

test("what is chosen of the dialect holds for the model", () => {
  const nullable = (dialect: ReadOptions["dialect"]) =>
    readVersions([{ path: "docs/beta" }], options({ dialect }), ({ atlas }) => atlas.api.types).versions.map((types) =>
      types.map((type) => type.kind === "structured" && type.properties.some((property) => property.nullable)),
    );
  expect(nullable({ protocol: "odata" })).toEqual([[true, true]]);
  expect(nullable({ protocol: "odata", nullability: "documented" })).toEqual([[false, false]]);
  expect(nullable({})).toEqual([[false, false]]);
  expect(nullable({ nullability: "odata" })).toEqual([[true, true]]);
});

test("every page and every version is a step of the progress", () => {
  const steps: string[] = [];
  readVersions(
    [{ path: "docs/beta" }],
    options({ onProgress: (step) => steps.push(step.stage === "reading" ? `${step.done}/${step.total}` : step.stage) }),
    () => {},
  );
  expect(steps).toEqual(["0/2", "1/2", "linking"]);
});
