import { compileOnce } from "../../dialects/compile-once.js";
import type { Dialect } from "../../dialects/dialect.js";
import type { HeadWords } from "../../dialects/head-words.js";
import type { MarkupWords } from "../../dialects/markup-words.js";
import { pattern } from "../../dialects/pattern.js";
import type { Page } from "../../model/page.js";
import type { SourceFile } from "../../model/source.js";
import type { Block } from "../blocks/block.js";
import type { Section } from "../sections/section.js";
import { readPageDeprecation } from "./page-deprecation.js";

/** What stands above the first known section: title, namespace, summary and deprecation. */
export type Head = Pick<Page, "title" | "namespace" | "summary" | "deprecated">;

/**
 * Reads the head of a page.
 *
 *     # lamp resource type
 *       ^^^^^^^^^^^^^^^^^^
 *     Namespace: home.lamps
 *                ^^^^^^^^^^
 *     A lamp of a room.
 *     ^^^^^^^^^^^^^^^^^
 */
export const readHead = (sections: readonly Section[], source: SourceFile, dialect: Dialect): Head => {
  const heads = sections.filter(({ kind }) => kind === "head");
  const blocks = heads.flatMap((section) => section.blocks);
  const title = heads.find(({ heading }) => heading !== undefined)?.heading?.text ?? "";
  const namespace = namespaceOf(
    sections.flatMap((section) => section.blocks),
    dialect.head,
  );
  const deprecated = readPageDeprecation(blocks, source, dialect.marks.deprecated);
  return {
    title,
    ...(namespace !== undefined && { namespace }),
    summary: blocks.flatMap((block) => summaryOf(block, dialect))[0] ?? "",
    ...(deprecated !== undefined && { deprecated }),
  };
};

const namespaceOf = (blocks: readonly Block[], words: HeadWords): string | undefined => {
  const { namespaceLine } = patternsOf(words);
  for (const block of blocks) {
    const name = block.kind === "paragraph" ? namespaceLine.exec(block.prose.text)?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
};

const summaryOf = (block: Block, { head, markup }: Dialect): readonly string[] => {
  const { namespaceLine, note } = patternsOf(head);
  if (block.kind !== "paragraph" || block.within !== "page" || note.test(block.prose.text)) return [];
  const text = block.prose.text.replace(namespaceLine, "");
  return text === "" || includeMark(markup).test(text) ? [] : [text];
};

const patternsOf = compileOnce(({ namespaceLabels, notes }: HeadWords) => ({
  namespaceLine: pattern`^\s*${namespaceLabels}\s*:\s*\`?([A-Za-z]\w*(?:\.\w+)*)\`?\.?\s*`,
  note: pattern`^\W*${notes}\W*(?:[:\]]|$)`,
}));

const includeMark = compileOnce(({ includes }: MarkupWords) => pattern`^!?\[?!?${includes}`);
