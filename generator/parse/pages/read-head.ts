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
  const summaries = blocks.flatMap((block) => summaryOf(block, source.path, dialect));
  const deprecated = readPageDeprecation(blocks, dialect.marks.deprecated);
  return {
    title,
    ...(namespace !== undefined && { namespace }),
    summary: summaries.find(({ isOwn }) => isOwn)?.text ?? summaries[0]?.text ?? "",
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

/** What a page takes in speaks of many pages: its own words tell more of it. */
const summaryOf = (block: Block, page: string, { head, markup }: Dialect): readonly Summary[] => {
  const { namespaceLine, note } = patternsOf(head);
  if (block.kind !== "paragraph" || block.within !== "page" || note.test(block.prose.text)) return [];
  const text = block.prose.text.replace(namespaceLine, "");
  if (text === "" || includeMark(markup).test(text)) return [];
  return [{ text, isOwn: block.prose.origin.page === page }];
};

interface Summary {
  readonly text: string;
  /** Whether the page itself says it, and no file that it takes in. */
  readonly isOwn: boolean;
}

const patternsOf = compileOnce(({ namespaceLabels, notes }: HeadWords) => ({
  namespaceLine: pattern`^\s*${namespaceLabels}\s*:\s*\`?([A-Za-z]\w*(?:\.\w+)*)\`?\.?\s*`,
  note: pattern`^\W*${notes}\W*(?:[:\]]|$)`,
}));

const includeMark = compileOnce(({ includes }: MarkupWords) => pattern`^!?\[?!?${includes}`);
