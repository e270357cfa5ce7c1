import { commentText } from "./quoting.js";

/** What a doc comment says, in the page's words: they are escaped here and nowhere else. */
export interface DocParts {
  /** Each one starts on a new line, with an empty line between. */
  readonly paragraphs: readonly string[];
  /** Lines of a list below the paragraphs. */
  readonly list?: { readonly title: string; readonly entries: readonly string[] };
  /** Pages, or links to them. */
  readonly see: readonly string[];
  readonly deprecated?: string;
}

/** The inside of a doc comment, lines separated by `\n`; `undefined` where there is nothing to say. */
export const docComment = (parts: DocParts): string | undefined => {
  const blocks = [...parts.paragraphs.map(commentText), listText(parts), tagText(parts)].filter(
    (block) => block !== "",
  );
  return blocks.length === 0 ? undefined : blocks.join("\n\n");
};

/** The lines of the comment around such a text; none where there is nothing to say. */
export const commentLines = (inside: string | undefined): readonly string[] => {
  if (inside === undefined) return [];
  const lines = inside.split("\n");
  return lines.length === 1 ? [`/** ${inside} */`] : ["/**", ...lines.map((text) => ` * ${text}`.trimEnd()), " */"];
};

const listText = ({ list }: DocParts): string =>
  list === undefined || list.entries.length === 0
    ? ""
    : [commentText(list.title), ...list.entries.map((entry) => `- ${commentText(entry)}`)]
        .filter((line) => line !== "")
        .join("\n");

const tagText = ({ see, deprecated }: DocParts): string => {
  const places = [...new Set(see.map(commentText))];
  const tags = places.map((place) => `@see ${place}`);
  return [...tags, ...(deprecated === undefined ? [] : [`@deprecated ${commentText(deprecated)}`.trim()])].join("\n");
};
