import { expect, test } from "vitest";
import { createCanonicalPaths } from "../../../generator/link/operations/canonical-paths.js";
import { readTarget } from "../../../generator/paths/read-target.js";
import { templateOf } from "../../../generator/paths/template-of.js";
import { versions } from "../../support/versions.js";

const spelled = (...targets: readonly string[]): readonly string[] => {
  const paths = targets.map((target) => readTarget(target, versions).segments);
  const canonical = createCanonicalPaths(paths);
  return paths.map((path) => templateOf(canonical(path)));
};

test("the spelling of most request lines counts for all", () => {
  expect(spelled("/Lamps/{id}", "/lamps/{lampId}", "/lamps/{lampId}")).toEqual([
    "/lamps/{lampId}",
    "/lamps/{lampId}",
    "/lamps/{lampId}",
  ]);
});

test("letter case is decided for each name in all paths together, placeholders for each path alone", () => {
  expect(spelled("/deskLamps/{a}", "/deskLamps/{b}/bulbs", "/desklamps/{c}/bulbs/{d}")).toEqual([
    "/deskLamps/{a}",
    "/deskLamps/{b}/bulbs",
    "/deskLamps/{c}/bulbs/{d}",
  ]);
});

test("where two spellings are equally frequent the first by its text counts, whatever the order", () => {
  expect(spelled("/lamps/{b}", "/lamps/{a}")).toEqual(["/lamps/{a}", "/lamps/{a}"]);
  expect(spelled("/lamps/{a}", "/lamps/{b}")).toEqual(["/lamps/{a}", "/lamps/{a}"]);
});
