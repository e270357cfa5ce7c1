import { expect, test } from "vitest";
import { microsoftGraph } from "../../../generator/dialects/microsoft-graph/microsoft-graph.js";
import type { SourceFile } from "../../../generator/model/source.js";
import { expandIncludes } from "../../../generator/parse/blocks/expand-includes.js";
import { includesOf, source } from "../../support/page.js";

const expand = (page: SourceFile) => {
  const { value, diagnostics } = expandIncludes(page, microsoftGraph.markup);
  return {
    lines: value.lines,
    /** Where a word of the text stands. */
    placeOf: (word: string) => {
      const index = value.lines.findIndex((line) => line.includes(word));
      const { page, line, column } = value.placeOf(index + 1, (value.lines[index] ?? "").indexOf(word) + 1);
      return `${page}:${line}:${column}`;
    },
    said: diagnostics.map(
      ({ code, message, origin }) => `${code} ${origin.page}:${origin.line}:${origin.column} ${message}`,
    ),
  };
};

const page = (text: string, includes: Readonly<Record<string, string>>): SourceFile =>
  source(text, { includes: includesOf(includes) });

test("a mark with a line of its own gives way to the lines of its file", () => {
  const { lines, placeOf, said } = expand(
    page("above\n[!INCLUDE [x](a.md)]\nbelow", { "a.md": "---\ntitle: x\n---\n\n|Name|\n|-|\n|glow|" }),
  );
  expect(lines).toEqual(["above", "", "", "|Name|", "|-|", "|glow|", "", "below"]);
  expect(["above", "Name", "glow", "below"].map(placeOf)).toEqual([
    "lamp.md:1:1",
    "a.md:5:2",
    "a.md:7:2",
    "lamp.md:3:1",
  ]);
  expect(said).toEqual([]);
});

test("a mark within a line gives way to the words of its file", () => {
  const { lines, placeOf } = expand(
    page("| a | one [!INCLUDE [x](a.md)] two [!include[y](b.md)]|", { "a.md": "warm\nlight", "b.md": "ends" }),
  );
  expect(lines).toEqual(["| a | one warm light two ends|"]);
  expect(["one", "warm", "light", "two", "ends"].map(placeOf)).toEqual([
    "lamp.md:1:7",
    "a.md:1:1",
    "a.md:2:1",
    "lamp.md:1:32",
    "b.md:1:1",
  ]);
});

test("what a quote or a list takes in stays in it", () => {
  const { lines, placeOf } = expand(page("> [!INCLUDE [x](a.md)]\n  [!INCLUDE [x](a.md)]", { "a.md": "warm\nlight" }));
  expect(lines).toEqual([">", "> warm", "> light", ">", "", "  warm", "  light", ""]);
  expect(placeOf("light")).toBe("a.md:2:1");
});

test("files take in files", () => {
  const inner = includesOf({ "inner.md": "warm" });
  const outer = source("light\n\n[!INCLUDE [x](inner.md)]", { path: "outer.md", includes: inner });
  const { lines, placeOf } = expand(source("[!INCLUDE [x](outer.md)]", { includes: new Map([["outer.md", outer]]) }));
  expect(lines.filter((line) => line !== "")).toEqual(["light", "warm"]);
  expect(placeOf("warm")).toBe("inner.md:1:1");
});

test("marks in fences, comments and code stay", () => {
  const text =
    "```\n[!INCLUDE [x](a.md)]\n```\n<!--\n[!INCLUDE [x](a.md)]\n-->\n<!-- [!INCLUDE [x](a.md)] -->\n`[!INCLUDE [x](a.md)]`";
  const { lines } = expand(page(text, { "a.md": "warm" }));
  expect(lines.join("\n")).toBe(text);
});

test("a file that is not there is said where it is named, and one for other languages is not", () => {
  const { lines, said } = expand(page("Glows. [!INCLUDE [x](../b.md)]\n[!INCLUDE [x](../snippets/js/b.md)]", {}));
  expect(lines).toEqual(["Glows. [!INCLUDE [x](../b.md)]", "[!INCLUDE [x](../snippets/js/b.md)]"]);
  expect(said).toEqual([
    "unread-include lamp.md:1:8 `../b.md` is no markdown file in or beside the docs folder; what it says is missing here.",
  ]);
});

test("a file that takes in itself is said where the circle closes", () => {
  const includes = new Map<string, SourceFile>();
  const a = source("warm\n[!INCLUDE [x](b.md)]", { path: "a.md", includes });
  const b = source("light\n[!INCLUDE [x](a.md)]", { path: "b.md", includes });
  includes.set("a.md", a).set("b.md", b);
  const { lines, said } = expand(source("[!INCLUDE [x](a.md)]", { includes }));
  expect(lines.filter((line) => line !== "")).toEqual(["warm", "light", "[!INCLUDE [x](a.md)]"]);
  expect(said).toEqual([expect.stringContaining("unread-include b.md:2:1 `a.md` takes in itself")]);
});

test("files that name each other many times end", () => {
  const levels = 12;
  const files = Array.from({ length: levels }, (_, level) => {
    const includes = new Map<string, SourceFile>();
    return { includes, file: source("[!INCLUDE [x](next.md)]\n".repeat(9), { path: `${level}.md`, includes }) };
  });
  files.forEach(({ includes }, level) => {
    const next = files[level + 1];
    if (next !== undefined) includes.set("next.md", next.file);
  });
  const { lines, said } = expand(files[0]?.file ?? source(""));
  expect(lines.length).toBeLessThan(500_000);
  expect(said.some((one) => one.includes("longer than any page"))).toBe(true);
});

test("a misspelled mark is said, and one of an alert is none", () => {
  const { said } = expand(page("Glows. [!INCLDE [x](a.md)]\n> [!NOTE] [x](a.md)", { "a.md": "warm" }));
  expect(said).toEqual([
    "unread-include lamp.md:1:8 `a.md` is named behind a mark that takes nothing in; what it says is missing here.",
  ]);
});
