import type { Span } from "../../model/prose.js";
import { plainText, type PhrasingContent } from "../markdown.js";

/** Targets of the page's link definitions, by identifier. */
export type Definitions = ReadonlyMap<string, string>;

/**
 * Inline content as a flat run of spans: links keep their targets, `<br>` and list tags become breaks, other tags go. A mark
 * in `<sup>` does not become part of the word before it.
 *
 *     The **paint** of a [lamp](lamp.md).<br>Read-only.
 *     ^^^^  ^^^^^  ^^^^^^ ^^^^  ^^^^^^^ ^^^^^^^^^^^^^^^
 */
export const readSpans = (nodes: readonly PhrasingContent[], definitions: Definitions): readonly Span[] =>
  joinTexts(nodes.flatMap((node) => spansOf(node, "text", definitions)));

type Style = "text" | "strong" | "emphasis";

const spansOf = (node: PhrasingContent, style: Style, definitions: Definitions): readonly Span[] => {
  switch (node.type) {
    case "text":
      return [{ kind: style, text: node.value }];
    case "inlineCode":
      return [{ kind: "code", text: node.value }];
    case "break":
      return [lineBreak];
    case "html":
      return tagOf(node.value) === "sup" ? [{ kind: style, text: " " }] : isBreakingTag(node.value) ? [lineBreak] : [];
    case "strong":
    case "emphasis":
      return node.children.flatMap((child) => spansOf(child, style === "strong" ? style : node.type, definitions));
    case "link":
      return [{ kind: "link", text: tidy(plainText(node, wordsOnly)), target: node.url }];
    case "linkReference":
      return [{ kind: "link", text: tidy(plainText(node, wordsOnly)), target: definitions.get(node.identifier) ?? "" }];
    case "image":
    case "imageReference":
    case "footnoteReference":
    case "delete":
      return [];
  }
};

const wordsOnly = { includeImageAlt: false, includeHtml: false };

const isBreakingTag = (html: string): boolean => breakingTags.has(tagOf(html));

const tagOf = (html: string): string => /^<\/?(\w+)/.exec(html)?.[1]?.toLowerCase() ?? "";

const breakingTags: ReadonlySet<string> = new Set(["br", "li", "ul", "ol", "p", "div", "tr", "table"]);
const lineBreak: Span = { kind: "break", text: "" };

const tidy = (text: string): string => text.replaceAll(/\s+/g, " ");

const joinTexts = (spans: readonly Span[]): readonly Span[] => {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const joins = last !== undefined && last.kind === span.kind && isStyle(span.kind);
    if (joins) joined[joined.length - 1] = { kind: span.kind, text: tidy(last.text + span.text) };
    else joined.push(isStyle(span.kind) ? { kind: span.kind, text: tidy(span.text) } : span);
  }
  return joined;
};

const isStyle = (kind: Span["kind"]): boolean => kind === "text" || kind === "strong" || kind === "emphasis";
