import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { readDocs } from "../../../generator/read/read-docs.js";
import { readVersions } from "../../../generator/read-versions.js";
import { temporaryFolder } from "../../support/temporary-folder.js";

const read = (text: string, file = "docs/api/a.md") => {
  const folder = temporaryFolder({ [file]: text });
  const { value, diagnostics } = readDocs([{ path: "docs" }], folder, microsoftGraph);
  return {
    pages: value.map((page) => [page.folderVersion, page.text.split("\n").filter((line) => line !== "")]),
    said: diagnostics.map(
      ({ code, message, origin, remedy }) => `${code} ${origin.line}:${origin.column} ${message} ${remedy}`,
    ),
  };
};

test("a page with zones is a page for each version, and what stands outside of them belongs to both", () => {
  const { pages, said } = read(
    `before
:::zone pivot="lamps-v1"
old
:::zone-end
::: zone pivot=lamps-preview
new
::: zone-end
after`,
  );
  expect(pages).toEqual([
    ["v1.0", ["before", "old", "after"]],
    ["beta", ["before", "new", "after"]],
  ]);
  expect(said).toEqual([]);
});

test("lines keep their places", () => {
  const folder = temporaryFolder({ "docs/a.md": `:::zone pivot="x-v1"\nold\n:::zone-end\nlast` });
  const [page] = readDocs([{ path: "docs" }], folder, microsoftGraph).value;
  expect(page?.text).toBe("\nold\n\nlast");
});

test("a zone for both versions, and one within another", () => {
  const { pages } = read(
    `:::zone pivot="x-v1,x-beta"
both
:::moniker range="<x-beta"
old
:::moniker-end
:::zone-end`,
  );
  expect(pages).toEqual([
    ["v1.0", ["both", "old"]],
    ["beta", ["both"]],
  ]);
});

test("the folder's version leaves that version's lines", () => {
  const text = `all\n:::moniker range="x-1.0"\nold\n:::moniker-end\n:::moniker range="x-beta"\nnew\n:::moniker-end`;
  expect(read(text, "docs/beta/api/a.md").pages).toEqual([["beta", ["all", "new"]]]);
});

test("the front matter says which versions a whole page is for", () => {
  const text = `---\nmonikerRange: ">=x-1.0"\n---\nall\n:::moniker range="x-beta"\nnew\n:::moniker-end`;
  const front = ["---", `monikerRange: ">=x-1.0"`, "---"];
  expect(read(text).pages).toEqual([
    ["v1.0", [...front, "all"]],
    ["beta", [...front, "all", "new"]],
  ]);
});

test("zones that are not about versions are read as if there were none", () => {
  const { pages, said } = read(
    `:::zone pivot="programming-language-csharp"\ntext\n:::zone-end\n:::image source="a.png":::`,
  );
  expect(pages).toEqual([[undefined, ["text", `:::image source="a.png":::`]]]);
  expect(said).toEqual([]);
});

test.each([
  [`:::zone pivot="x-v1"\ntext`, "unbalanced-zone 1:1 The zone that `:::zone` opens is not closed"],
  [`text\n:::zone-end`, "unbalanced-zone 2:1 `:::zone-end` closes a zone that is not open."],
  [`:::zone pivot="x-v1"\n:::moniker-end\n:::zone-end`, "unbalanced-zone 2:1 `:::moniker-end` closes"],
  [`:::zone pivot="x-prevew"\n:::zone-end`, "unknown-zone 1:1 No version is called `x-prevew`"],
  [`:::zone pivto="x-v1"\n:::zone-end`, "unknown-zone 1:1 `:::zone` is no mark that is known"],
  [` :::zoen pivot="x-v1"`, "unknown-zone 1:2 `:::zoen` is no mark that is known"],
  [`::zone pivot="x-v1"`, "unknown-zone 1:1 `::zone` is no mark that is known"],
  [`:::lamp`, "unknown-zone 1:1 `:::lamp` is no mark that is known"],
])("%j is said", (text, finding) => {
  const { said } = read(text);
  expect(said.map((one) => one.slice(0, finding.length))).toEqual([finding]);
});

test("a wrong letter is mended in the remedy", () => {
  expect(read(`:::zone pivot="x-prevew"\n:::zone-end`).said[0]).toContain("Did you mean `x-preview`?");
  expect(read(`::zone-end`).said[0]).toContain("Did you mean `:::zone-end`?");
});

test("::1 and words between colons are text", () => {
  expect(read("::1\n:: ffff\n::ffff:1").said).toEqual([]);
});

const operation = (title: string, lines: string) => `# ${title}\n\nGlows.\n\n## HTTP request\n\n${lines}\n`;
const request = (version: string, path: string) =>
  `:::zone pivot="x-${version}"\n\`\`\`http\nGET ${path}\n\`\`\`\n:::zone-end\n`;

test("a page without zones belongs to both versions where its neighbours have zones", () => {
  const folder = temporaryFolder({
    "docs/lamp-get.md": operation("Get lamp", request("v1", "/lamps/{id}") + request("preview", "/lights/{id}")),
    "docs/resources/lamp.md":
      "# lamp resource type\n\nNamespace: home\n\nA lamp.\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n|color|String|The color.|\n",
  });
  const { versions, findings } = readVersions(
    [{ path: "docs" }],
    { workingDirectory: folder, onEmptyInput: "stop", dialect: {}, onProgress: () => undefined },
    ({ atlas: { api } }) => [api.version, api.operations.map(({ id }) => id), api.types.map(({ name }) => name)],
  );
  expect(versions).toMatchInlineSnapshot(`
    [
      [
        "beta",
        [
          "lights.byId.get",
        ],
        [
          "home.lamp",
        ],
      ],
      [
        "v1.0",
        [
          "lamps.byId.get",
        ],
        [
          "home.lamp",
        ],
      ],
    ]
  `);
  expect(findings).toEqual([]);
});
