import type { MarkupWords } from "../../dialects/markup-words.js";
import type { PhrasingContent } from "../markdown.js";

/** `HTTP request (v2):` as `http-request-v2`: the anchor that hosts of markdown give to a heading. */
export const headingSlug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]+/gu, "")
    .trim()
    .replaceAll(/\s+/g, "-");

/**
 * The anchor that a translated heading brings along.
 *
 *     ## <a name="request-body"></a>Cuerpo
 *                 ^^^^^^^^^^^^
 */
export const ownAnchor = (nodes: readonly PhrasingContent[], markup: MarkupWords): string | undefined => {
  for (const node of nodes) {
    const anchor = node.type === "html" ? anchorOf(node.value, markup) : undefined;
    if (anchor !== undefined) return anchor.toLowerCase();
  }
  return undefined;
};

const anchorOf = (html: string, { anchors }: MarkupWords): string | undefined => {
  const [opening = ""] = /^<a\s[^>]*/i.exec(html) ?? [];
  const attributes = [...opening.matchAll(/\s([\w-]+)\s*=\s*["']?([^"'\s>]+)/g)];
  return attributes.find(([, name = ""]) => anchors.includes(name.toLowerCase()))?.[2];
};
