import { compileOnce } from "../../dialects/compile-once.js";
import type { MarkupWords } from "../../dialects/markup-words.js";
import { pattern } from "../../dialects/pattern.js";
import type { Span } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";
import type { Include } from "./block.js";

/**
 * Takes the includes out of a run of spans.
 *
 *     [!INCLUDE [lamps-glow](../includes/lamps-glow.md)]
 *                            ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const splitIncludes = (
  spans: readonly Span[],
  origin: Origin,
  markup: MarkupWords,
): { readonly spans: readonly Span[]; readonly includes: readonly Include[] } => {
  const mark = openingMark(markup);
  if (!spans.some((span) => mark.test(span.text))) return { spans, includes: [] };
  const rest: Span[] = [];
  const includes: Include[] = [];
  spans.forEach((span, index) => {
    const before = spans[index - 1];
    const isTarget = span.kind === "link" && before !== undefined && mark.test(before.text);
    if (isTarget) includes.push({ kind: "include", target: span.target ?? "", origin });
    else rest.push(span.kind === "text" ? { ...span, text: span.text.replace(mark, "").replace(/^\]/, "") } : span);
  });
  return { spans: rest, includes };
};

const openingMark = compileOnce(({ includes }: MarkupWords) => pattern`\[!${includes}\s*$`);
