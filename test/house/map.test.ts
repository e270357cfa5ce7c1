import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rooms } from "../../generator/rooms.js";
import { checkout } from "../support/checkout.js";

const map = readFileSync(join(checkout, "generator/README.md"), "utf8");

test("every file and folder that the map names is there", () => {
  const links = [...map.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => join("generator", target));
  const rows = map.split("\n").filter((line) => line.startsWith("|"));
  const names = [...rows.join("\n").matchAll(/`((?:\w[\w-]*\/)+(?:[\w-]+\.ts)?)`/g)].map(([, name = ""]) => name);
  const paths = names.map((name) => (/^(generated|templates|test)\//.test(name) ? name : join("generator", name)));
  expect([...links, ...paths].filter((path) => !existsSync(join(checkout, path)))).toEqual([]);
});

test("the map names every room", () => {
  expect(Object.keys(rooms).filter((room) => !map.includes(`(${room}`) && !map.includes(`\`${room}/`))).toEqual([]);
});
