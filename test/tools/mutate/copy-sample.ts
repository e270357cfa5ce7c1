import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { sampleOf } from "./random.js";

/** Which pages are copied, and where to. */
export interface SampleChoice {
  /** How many pages of operations. */
  readonly pages: number;
  readonly seed: number;
  readonly to: string;
}

/** Copies some pages with examples, and what they link to over two steps, so that a sample is docs in small. */
export const copySample = (docs: string, { pages, seed, to }: SampleChoice): void => {
  const all = readdirSync(docs, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const operations = all.filter((path) => /(?:^|\/)api\/[^/]+\.md$/.test(path)).sort();
  const chosen = new Set(sampleOf(operations, pages, seed));
  for (let step = 0; step < 2; step += 1) {
    for (const page of [...chosen]) linksOf(docs, page).forEach((linked) => chosen.add(linked));
  }
  // Includes are read by whoever needs them.
  for (const path of [...chosen, ...all.filter((one) => /(?:^|\/)includes\/.+\.\w+$/.test(one))]) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(docs, path), join(to, path));
  }
};

/** Pages of types that a page links to. */
const linksOf = (docs: string, page: string): readonly string[] =>
  [...readFileSync(join(docs, page), "utf8").matchAll(/\]\(([^)#\s]+\.md)/g)]
    .map(([, link = ""]) => posix.normalize(posix.join(posix.dirname(page), link)))
    .filter((path) => path.includes("resources/") && existsSync(join(docs, path)));
