import type { DeprecationWords } from "../../dialects/mark-words.js";
import type { Block } from "../blocks/block.js";
import { deprecatesAnother, readDeprecation } from "../text/deprecation.js";

/**
 * Why the head of a page calls what it is about deprecated: in an alert or in the summary itself.
 *
 *     > [!CAUTION]
 *     > This lamp is deprecated. Use the torch.
 *       ^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const readPageDeprecation = (head: readonly Block[], words: DeprecationWords): string | undefined => {
  for (const block of head) {
    const text = block.kind === "paragraph" ? block.prose.text : "";
    const reason = readDeprecation(text.replace(/^\s*\[!\w+\]\s*/, ""), words);
    if (reason !== undefined && !deprecatesAnother(reason, words)) return reason;
  }
  return undefined;
};
