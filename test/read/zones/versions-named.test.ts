import { expect, test } from "vitest";
import { versionsNamed } from "../../../generator/read/zones/versions-named.js";

const known = [
  { version: "v1", names: ["v1", "1.0"] },
  { version: "v2", names: ["v2", "2.0"] },
  { version: "next", names: ["next", "preview"] },
];

test.each([
  ["lamps-v1", ["v1"]],
  ["Lamps-V1", ["v1"]],
  ["lamps-preview,lamps-v1", ["v1", "next"]],
  ["lamps-1.0 || lamps-next", ["v1", "next"]],
  [">=lamps-v2", ["v2", "next"]],
  [">lamps-v2", ["next"]],
  ["<=lamps-v2", ["v1", "v2"]],
  ["<lamps-v1", []],
  [">= lamps-v1 < lamps-next", ["v1", "v2"]],
  ["=lamps-v2", ["v2"]],
  ["", []],
  ["glowv1", []],
])("%s names %j", (expression, versions) => {
  expect(versionsNamed(expression, known).versions).toEqual(versions);
});

test("names that are those of no version are said", () => {
  expect(versionsNamed("lamps-v1,lamps-prevew", known)).toEqual({ versions: ["v1"], unknown: ["lamps-prevew"] });
});
