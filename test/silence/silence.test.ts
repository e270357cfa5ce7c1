import { expect, test } from "vitest";
import { atlasOf } from "../../generator/api/atlas.js";
import { checkVersion } from "../../generator/check/check-version.js";
import { microsoftGraph } from "../../generator/dialects/microsoft-graph/microsoft-graph.js";
import { linkPages } from "../../generator/link/link-pages.js";
import { parsePage } from "../../generator/parse/parse-page.js";
import { source } from "../support/page.js";
import { pages } from "./pages.js";
import { slipsIn } from "./slips.js";

const read = (texts: Readonly<Record<string, string>>) => {
  const parsed = Object.entries(texts).map(([path, text]) =>
    parsePage(source(text, { path, file: path }), microsoftGraph),
  );
  const atlas = atlasOf(linkPages({ version: "v1.0", pages: parsed.map(({ value }) => value) }, microsoftGraph));
  const diagnostics = [
    ...parsed.flatMap((page) => page.diagnostics),
    ...checkVersion({ atlas, pages: parsed.map(({ value }) => value) }),
  ];
  return {
    model: JSON.stringify(atlas.api).replaceAll(/"(column|section|heading)":("[^"]*"|\d+),?/g, ""),
    diagnostics,
  };
};

test("of a thousand slips each leaves the model as it is, or is said in its line", () => {
  const right = read(pages);
  expect(right.diagnostics).toEqual([]);
  const slips = Object.entries(pages).flatMap(([path, text]) => slipsIn(path, text));
  const silent = slips.filter((slip) => {
    const { model, diagnostics } = read({ ...pages, [slip.path]: slip.text });
    const isSaid = diagnostics.some(
      ({ severity, origin }) => severity !== "info" && origin.page === slip.path && origin.line === slip.line,
    );
    return model !== right.model && !isSaid;
  });
  expect(silent.map(({ path, line, text }) => `${path}:${line} ${text.split("\n")[line - 1] ?? ""}`)).toEqual([]);
  expect(slips.length).toBeGreaterThan(1000);
});
