// The floor: every page read and parsed with remark and all of GFM, its tree dropped, in one process.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const [, , folder = ""] = process.argv;
const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();
for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (path.endsWith(".md")) processor.parse(readFileSync(join(folder, path), "utf8"));
}
