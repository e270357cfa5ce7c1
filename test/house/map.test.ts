import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rooms } from "../../generator/rooms.js";
import { checkout } from "../support/checkout.js";

const mapOf = (folder: string): string => readFileSync(join(checkout, folder, "README.md"), "utf8");
const [map, mapOfTests] = [mapOf("generator"), mapOf("test")];

const missing = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => !existsSync(join(checkout, path)));

test.each(["generator", "test"])("everything that the map of %s links to is there", (folder) => {
  const links = [...mapOf(folder).matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => join(folder, target));
  expect(missing(links)).toEqual([]);
});

test("every file and folder that the map names in a table is there", () => {
  const rows = map.split("\n").filter((line) => line.startsWith("|"));
  const names = [...rows.join("\n").matchAll(/`((?:\w[\w-]*\/)+(?:[\w-]+\.ts)?)`/g)].map(([, name = ""]) => name);
  const paths = names.map((name) => (/^(generated|templates|test)\//.test(name) ? name : join("generator", name)));
  expect(missing(paths)).toEqual([]);
});

test("the map names every room", () => {
  expect(Object.keys(rooms).filter((room) => !map.includes(`(${room}`) && !map.includes(`\`${room}/`))).toEqual([]);
});

test("the map of the tests names every folder, and every test beside them", () => {
  const names = readdirSync(join(checkout, "test"), { withFileTypes: true }).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  expect(names.filter((name) => /\/$|\.test\.ts$/.test(name) && !mapOfTests.includes(`](${name})`))).toEqual([]);
});
