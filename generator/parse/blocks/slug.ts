import type { PhrasingContent } from "../markdown.js";

/** `HTTP request (v2):` as `http-request-v2`: the anchor that hosts of markdown give to a heading. */
export const headingSlug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]+/gu, "")
    .trim()
    .replaceAll(/\s+/g, "-");

/** The anchor that a translated heading brings along, as in `<a name="request-body"></a>`. */
export const ownAnchor = (nodes: readonly PhrasingContent[]): string | undefined => {
  for (const node of nodes) {
    const anchor =
      node.type === "html" ? /^<a\s[^>]*?(?:name|id)\s*=\s*["']?([^"'\s>]+)/i.exec(node.value)?.[1] : undefined;
    if (anchor !== undefined) return anchor.toLowerCase();
  }
  return undefined;
};
