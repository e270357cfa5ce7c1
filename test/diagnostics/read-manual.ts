import { parseMarkdown, plainText } from "../../generator/parse/markdown.js";
import type { FileText } from "../support/temporary-folder.js";

/** Docs that show a diagnostic, or its absence. */
export interface ManualExample {
  readonly inputs: readonly string[];
  readonly files: Readonly<Record<string, FileText>>;
}

/** The manual page of a diagnostic. */
export interface Manual {
  readonly title: string;
  /** What stands above the first example. */
  readonly paragraphs: readonly string[];
  readonly triggers: ManualExample;
  readonly fine: ManualExample;
}

/** Reads a manual page. Its examples are one page each, or the files of a docs tree as JSON where one page can't show it. */
export const readManual = (text: string): Manual => {
  const { children } = parseMarkdown(text);
  const examples = (title: RegExp): ManualExample => {
    const heading = children.findIndex((node) => node.type === "heading" && title.test(plainText(node)));
    const fence = children[heading + 1];
    if (heading === -1 || fence?.type !== "code")
      throw new Error(`The section ${String(title)} with its example is missing.`);
    return fence.lang === "json"
      ? parseExample(fence.value)
      : { inputs: ["docs"], files: { "docs/api/lamp.md": fence.value } };
  };
  const [title] = children;
  const firstSection = children.findIndex((node) => node.type === "heading" && node.depth === 2);
  return {
    title: title?.type === "heading" ? plainText(title) : "",
    paragraphs: children.slice(1, firstSection).map((node) => plainText(node)),
    triggers: examples(/^(A page that triggers|Files that trigger) it$/),
    fine: examples(/^(A page that does not|Files that do not)$/),
  };
};

const parseExample = (json: string): ManualExample => JSON.parse(json);
