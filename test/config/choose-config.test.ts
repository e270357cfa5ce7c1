import { join } from "node:path";
import { expect, test } from "vitest";
import type { ConfigFlags } from "../../generator/config/choose-config.js";
import { chooseConfig } from "../../generator/config/choose-config.js";
import { isFile } from "../../generator/read/find-pages.js";
import { temporaryFolder } from "../support/temporary-folder.js";

const choose = async (files: Readonly<Record<string, string>>, flags: Partial<ConfigFlags> = {}) => {
  const folder = temporaryFolder(files);
  const config = await chooseConfig({ paths: [], ...flags }, { workingDirectory: folder, exists: isFile });
  const relative: unknown = JSON.parse(JSON.stringify(config).replaceAll(`${folder}/`, ""));
  return relative;
};

const configOf = (fields: string): string =>
  `import { defineConfig } from "docwright";\nexport default defineConfig({ ${fields} });\n`;

test("reads the config of the working directory", async () => {
  const text = configOf(`inputs: ["docs", { path: "more", version: "v2", out: "two" }], out: "one", closedEnums: true`);
  expect(await choose({ "docwright.config.ts": text })).toEqual({
    inputs: ["docs", { path: "more", version: "v2", out: "two" }],
    out: "one",
    closedEnums: true,
  });
});

test("takes the name of a package from the config, or from the flag that wins", async () => {
  const files = { "docwright.config.ts": configOf(`inputs: ["docs"], out: "out", package: "@acme/graph"`) };
  expect(await choose(files)).toMatchObject({ package: "@acme/graph" });
  expect(await choose(files, { package: "graph" })).toMatchObject({ package: "graph" });
});

test("takes paths in a config from its own folder", async () => {
  const files = { "tools/docs.config.ts": configOf(`inputs: ["docs"], out: "../out"`) };
  expect(await choose(files, { config: "tools/docs.config.ts" })).toEqual({ inputs: ["tools/docs"], out: "out" });
});

test("lets flags win", async () => {
  const files = {
    "docwright.config.ts": configOf(`inputs: [{ path: "docs", out: "two" }], out: "one", closedEnums: true`),
  };
  expect(await choose(files, { out: "three" })).toEqual({
    inputs: [{ path: "docs" }],
    out: "three",
    closedEnums: true,
  });
  expect(await choose(files, { paths: ["other"] })).toEqual({ inputs: ["other"], out: "one", closedEnums: true });
});

test("needs no config where flags say enough", async () => {
  expect(await choose({}, { paths: ["docs"], out: "out" })).toEqual({ inputs: ["docs"], out: "out" });
});

test.each([
  [
    "an unknown key",
    `inputs: ["docs"], out: "out", closedEnum: true`,
    'the config has no option "closedEnum". Did you mean "closedEnums"?',
  ],
  [
    "an unknown key of an input",
    `inputs: [{ path: "docs", vresion: "v1.0" }], out: "out"`,
    'inputs[0] has no option "vresion". Did you mean "version"?',
  ],
  [
    "a key like no other",
    `inputs: ["docs"], out: "out", telemetry: 1`,
    "Its options are inputs, out, apis, dialect, closedEnums, docsUrl, package, title.",
  ],
  [
    "an unknown key of the dialect",
    `inputs: ["docs"], out: "out", dialect: { nulls: 1 }`,
    'dialect has no option "nulls". Its options are protocol, nullability, paging, apiKey.',
  ],
  [
    "a word that the dialect does not take",
    `inputs: ["docs"], out: "out", dialect: { nullability: "never" }`,
    'docwright.config.ts: dialect.nullability must be "odata" or "documented".',
  ],
  ...(
    [
      ["curser: 'a'", 'dialect.paging has no option "curser". Did you mean "cursor"?'],
      ["follow: 'a'", "Its options are cursor, next, header, page, offset, parameter, first, values."],
      ["cursor: 7", "dialect.paging.cursor must be a text that is not empty."],
      ["page: 'page', first: -1", "dialect.paging.first must be a whole number of at least 0."],
      ["values: 'items'", "dialect.paging must say one of cursor, next, header, page, offset."],
      ["page: 'page', offset: 'offset'", "dialect.paging must say one of cursor, next, header, page, offset."],
      ["offset: 'offset', parameter: 'a'", "dialect.paging.parameter goes with a cursor."],
      ["offset: 'offset', first: 0", "dialect.paging.first goes with a page."],
    ] as const
  ).map(([paging, message]) => [
    `paging by ${paging}`,
    `inputs: ["docs"], out: "out", dialect: { paging: { ${paging} } }`,
    message,
  ]),
  [
    "paging of the wrong kind",
    `inputs: ["docs"], out: "out", dialect: { paging: "cursor" }`,
    "dialect.paging must be an object.",
  ],
  ["a dialect of the wrong kind", `inputs: ["docs"], out: "out", dialect: "odata"`, "dialect must be an object."],
  ["no inputs", `out: "out"`, "inputs must be a list with at least one path."],
  [
    "an unknown key of an API",
    `out: "out", apis: { parcels: { inputs: ["docs"], titles: "Parcels" } }`,
    'apis.parcels has no option "titles". Did you mean "title"?',
  ],
  ["an API without inputs", `out: "out", apis: { parcels: {} }`, "apis.parcels.inputs must be a list"],
  [
    "a word that the dialect of an API does not take",
    `out: "out", apis: { parcels: { inputs: ["docs"], dialect: { nullability: "never" } } }`,
    'apis.parcels.dialect.nullability must be "odata" or "documented".',
  ],
  [
    "an API whose name leads elsewhere",
    `out: "out", apis: { "../x": { inputs: ["docs"] } }`,
    "apis.../x must be named",
  ],
  ["an input of the wrong kind", `inputs: [7], out: "out"`, "inputs[0] must be an object."],
  ["no folder to write to", `inputs: ["docs"]`, "out must be a text that is not empty."],
  [
    "a switch of the wrong kind",
    `inputs: ["docs"], out: "out", closedEnums: "yes"`,
    "closedEnums must be true or false.",
  ],
  [
    "a package that npm would refuse",
    `inputs: ["docs"], out: "out", package: "Graph"`,
    'docwright.config.ts: package: "Graph" has capital letters. Did you mean "graph"?',
  ],
  [
    "a version that leads elsewhere",
    `inputs: [{ path: "docs", version: "../x" }], out: "out"`,
    "inputs[0].version must be a version",
  ],
])("refuses %s", async (_, fields, message) => {
  const text = `export default { ${fields} };`;
  await expect(choose({ "docwright.config.ts": text })).rejects.toThrow(message);
});

test.each([
  ["a config that is not there", {}, { config: "gone.ts" }, "There is no config gone.ts."],
  [
    "a config that can't be loaded",
    { "docwright.config.ts": "export default {" },
    {},
    "docwright.config.ts can't be loaded",
  ],
  ["no path", {}, { out: "out" }, "Name a folder of pages"],
  ["no output", {}, { paths: ["docs"] }, "Name the folder to write to"],
])("refuses %s", async (_, files, flags, message) => {
  await expect(choose(files, flags)).rejects.toThrow(message);
});

test("a folder is chosen by its whole path", async () => {
  const folder = temporaryFolder();
  const config = await chooseConfig({ paths: ["docs"], out: "out" }, { workingDirectory: folder, exists: isFile });
  expect(config).toEqual({ inputs: [join(folder, "docs")], out: join(folder, "out") });
});
