import type { DeprecationWords } from "../../dialects/mark-words.js";
import type { SourceFile } from "../../model/source.js";
import type { Block } from "../blocks/block.js";
import { deprecatesAnother, readDeprecation } from "../text/deprecation.js";

/**
 * Why the head of a page calls what it is about deprecated: in an alert, in an include, or in the summary itself.
 *
 *     > [!CAUTION]
 *     > This lamp is deprecated. Use the torch.
 *       ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readPageDeprecation = (
  head: readonly Block[],
  source: SourceFile,
  words: DeprecationWords,
): string | undefined => {
  for (const block of head) {
    const reason = readDeprecation(textOf(block, source).replace(/^\s*\[!\w+\]\s*/, ""), words);
    if (reason !== undefined && !deprecatesAnother(reason, words)) return reason;
  }
  return undefined;
};

const textOf = (block: Block, source: SourceFile): string => {
  if (block.kind === "paragraph") return block.prose.text;
  return block.kind === "include" ? includeText(source, block.target) : "";
};

const includeText = ({ includes }: SourceFile, target: string): string =>
  (includes[target] ?? "")
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replaceAll(/^\s*>\s?|\[!\w+\]|\]\([^)]*\)|[[*_`]/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
