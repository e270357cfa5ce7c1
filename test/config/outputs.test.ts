import { join } from "node:path";
import { expect, test } from "vitest";
import { chooseConfig } from "../../generator/config/choose-config.js";
import { outputsOf } from "../../generator/config/outputs.js";
import { isFile } from "../../generator/read/find-pages.js";
import { temporaryFolder } from "../support/temporary-folder.js";

test("one output for each folder, inputs of one folder together", () => {
  const inputs = ["a", { path: "b", out: "two" }, { path: "c", version: "v2" }];
  expect(outputsOf({ inputs, out: "one", closedEnums: true })).toEqual([
    { out: "one", inputs: [{ path: "a" }, { path: "c", version: "v2" }], dialect: {}, chosen: { closedEnums: true } },
    { out: "two", inputs: [{ path: "b" }], dialect: {}, chosen: { closedEnums: true } },
  ]);
});

test("what is chosen of the dialect holds for every output", () => {
  const outputs = outputsOf({
    inputs: ["a", { path: "b", out: "two" }],
    out: "one",
    dialect: { nullability: "odata" },
  });
  expect(outputs.map(({ dialect, chosen }) => [dialect, chosen])).toEqual([
    [{ nullability: "odata" }, {}],
    [{ nullability: "odata" }, {}],
  ]);
});

test("the package is the folder of the config, not that of an input that goes elsewhere", () => {
  const outputs = outputsOf({ inputs: ["a", { path: "b", out: "two" }], out: "one", package: "graph" });
  expect(outputs.map(({ out, chosen }) => [out, chosen.package])).toEqual([
    ["one", "graph"],
    ["two", undefined],
  ]);
});

test("each API is read as it says, and written to the folder of its name", async () => {
  const text = `export default {
    inputs: ["docs"], out: "out", title: "Main", closedEnums: true,
    apis: {
      parcels: { inputs: ["parcels"], title: "Parcels" },
      books: { inputs: [{ path: "books", version: "v2" }], out: "library", dialect: { nullability: "odata" } },
    },
  };`;
  const folder = temporaryFolder({ "docs/docwright.config.ts": text });
  const place = { workingDirectory: folder, exists: isFile };
  const below = (path: string): string => join(folder, "docs", path);
  const config = await chooseConfig({ paths: [], config: "docs/docwright.config.ts" }, place);
  expect(outputsOf(config)).toEqual([
    { out: below("out"), inputs: [{ path: below("docs") }], dialect: {}, chosen: { title: "Main", closedEnums: true } },
    {
      out: below("out/parcels"),
      inputs: [{ path: below("parcels") }],
      dialect: {},
      chosen: { title: "Parcels", closedEnums: true },
    },
    {
      out: below("library"),
      inputs: [{ path: below("books"), version: "v2" }],
      dialect: { nullability: "odata" },
      chosen: { closedEnums: true },
    },
  ]);
  const moved = await chooseConfig({ paths: [], config: "docs/docwright.config.ts", out: "new" }, place);
  expect(outputsOf(moved).map(({ out }) => out)).toEqual(
    ["new", "new/parcels", "new/books"].map((path) => join(folder, path)),
  );
  const other = await chooseConfig({ paths: ["more"], config: "docs/docwright.config.ts" }, place);
  expect(outputsOf(other).map(({ inputs }) => inputs)).toEqual([[{ path: join(folder, "more") }]]);
});
