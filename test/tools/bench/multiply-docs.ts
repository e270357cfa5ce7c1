import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a docs tree with every page as often as said. Each copy is an API of its own, so that a tree of twice the pages
 * has twice the types, operations and examples: its namespace and all of its paths have a part that names the copy.
 */
export const multiplyDocs = (docs: string, times: number, target: string): void => {
  const pages = readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  for (const path of pages) {
    const text = readFileSync(join(docs, path), "utf8");
    for (let copy = 1; copy <= times; copy += 1) {
      const folder = copy === 1 ? target : join(target, `copy${copy}`);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), copy === 1 ? text : copyOf(text, `copy${copy}`));
    }
  }
};

/** `GET /users` becomes `GET /copy2/users`, in request lines and examples; `microsoft.graph.user` becomes `microsoft.graph.copy2.user`. */
const copyOf = (text: string, name: string): string =>
  text
    .replaceAll(/^(GET|POST|PATCH|PUT|DELETE) +\/?(?=[a-z])(?!https?:)/gm, `$1 /${name}/`)
    .replaceAll(/(https:\/\/graph\.microsoft\.com\/(?:v1\.0|beta))\//g, `$1/${name}/`)
    .replaceAll(/\bmicrosoft\.graph\b/g, `microsoft.graph.${name}`);
