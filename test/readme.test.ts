import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout } from "./support/checkout.js";

const readme = readFileSync(join(checkout, "README.md"), "utf8");
const shown = [...readme.matchAll(/<!-- lines of (\S+) -->\n```\w+\n(.*?)\n```/gs)].map(([, file = "", text = ""]) => ({
  file,
  text,
}));

const plain = (text: string): string => text.replaceAll(/[\s-]+/g, " ").trim();

/** A line of the README as a pattern: `…` stands for what was left out, and columns may be wider. */
const patternOf = (line: string): RegExp =>
  new RegExp(
    plain(line)
      .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll("…", ".*"),
  );

test.each(shown)("README shows lines of $file as they are there", ({ file, text }) => {
  const lines = readFileSync(join(checkout, file), "utf8").split("\n").map(plain);
  const missing = text
    .split("\n")
    .filter((line) => line.trim() !== "" && !lines.some((own) => patternOf(line).test(own)));
  expect(missing).toEqual([]);
});

test("README shows pages and code", () => {
  expect(shown.length).toBeGreaterThanOrEqual(5);
});

test("every link of README leads somewhere", () => {
  const targets = [...readme.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = ""]) => target);
  const pages = targets.filter((target) => !target.endsWith("place.md"));
  expect(pages.filter((target) => !existsSync(join(checkout, target)))).toEqual([]);
});
