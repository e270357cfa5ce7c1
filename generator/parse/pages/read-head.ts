import type { Page } from "../../model/page.js";
import type { SourceFile } from "../../model/source.js";
import type { Block, Paragraph } from "../blocks/block.js";
import type { Section } from "../sections/section.js";
import { readDeprecation } from "../text/marks.js";

/** What stands above the first known section: title, namespace, summary and deprecation. */
export type Head = Pick<Page, "title" | "namespace" | "summary" | "deprecated">;

/** Reads the head of a page. */
export const readHead = (sections: readonly Section[], source: SourceFile): Head => {
  const heads = sections.filter(({ kind }) => kind === "head");
  const blocks = heads.flatMap((section) => section.blocks);
  const title = heads.find(({ heading }) => heading !== undefined)?.heading?.text ?? "";
  const namespace = namespaceOf(sections.flatMap((section) => section.blocks));
  const deprecated = deprecationOf(blocks, source);
  return {
    title,
    ...(namespace === undefined ? {} : { namespace }),
    summary: blocks.flatMap(summaryOf)[0] ?? "",
    ...(deprecated === undefined ? {} : { deprecated }),
  };
};

const namespaceLine = /^\s*name ?space\s*:\s*`?([A-Za-z]\w*(?:\.\w+)*)`?\.?\s*/i;

const namespaceOf = (blocks: readonly Block[]): string | undefined => {
  for (const block of blocks) {
    const name = block.kind === "paragraph" ? namespaceLine.exec(block.prose.text)?.[1] : undefined;
    if (name !== undefined) return name;
  }
  return undefined;
};

const summaryOf = (block: Block): readonly string[] => {
  if (block.kind !== "paragraph" || block.within !== "page" || isNote(block)) return [];
  const text = block.prose.text.replace(namespaceLine, "");
  return text === "" || /^!?\[?!?include\b/i.test(text) ? [] : [text];
};

const isNote = ({ prose }: Paragraph): boolean =>
  /^\W*(?:note|important|caution|warning|tip)\b\W*(?:[:\]]|$)/i.test(prose.text);

/** An alert, an include, or the summary itself may deprecate what the page is about. */
const deprecationOf = (blocks: readonly Block[], source: SourceFile): string | undefined => {
  for (const block of blocks) {
    const text =
      block.kind === "paragraph" ? block.prose.text : block.kind === "include" ? includeText(source, block.target) : "";
    const reason = readDeprecation(text.replace(/^\s*\[!\w+\]\s*/, ""));
    if (reason !== undefined && !speaksOfAnother(reason)) return reason;
  }
  return undefined;
};

/** "The older version … will be deprecated" is said on the page of the newer one. */
const speaksOfAnother = (sentence: string): boolean =>
  /\b(?:older|old|previous|other|former)\b/i.test(sentence) ||
  (/\bwill be deprecated/i.test(sentence) && !/^\W*this\b/i.test(sentence));

const includeText = ({ includes }: SourceFile, target: string): string =>
  (includes[target] ?? "")
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replaceAll(/^\s*>\s?|\[!\w+\]|\]\([^)]*\)|[[*_`]/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
