import type { Span } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";
import type { Include } from "./block.js";

/** Takes the `[!INCLUDE [title](target)]` marks out of a run of spans. */
export const splitIncludes = (
  spans: readonly Span[],
  origin: Origin,
): { readonly spans: readonly Span[]; readonly includes: readonly Include[] } => {
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

const mark = /\[!INCLUDE\s*$/i;
