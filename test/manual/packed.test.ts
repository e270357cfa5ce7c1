import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "../support/checkout.js";

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

const packedPaths = (): readonly string[] => {
  const options = ["pack", "--dry-run", "--json", "--ignore-scripts", "--offline"];
  const { stdout } = spawnSync("npm", options, { cwd: checkout, encoding: "utf8" });
  const packed: readonly Packed[] = JSON.parse(stdout);
  return packed.flatMap(({ files }) => files.map(({ path }) => path));
};

const manual = readdirSync(join(checkout, "generator/manual")).map((name) => `generator/manual/${name}`);

const linksOf = (page: string): readonly string[] =>
  [...readFileSync(join(checkout, page), "utf8").matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = ""]) =>
    posix.join(posix.dirname(page), target),
  );

test("the manual is packed with the program, and every page that it leads to", () => {
  const packed = packedPaths();
  const wanted = [...manual, ...manual.flatMap(linksOf)];
  expect(wanted.length).toBeGreaterThan(15);
  expect(wanted.filter((path) => !packed.includes(path))).toEqual([]);
});
