import { builders, printer, utils } from "prettier/doc";

/** Code before it is broken into lines: text with the places where it may be, or must be. */
export type Document = builders.Doc;

/** Longest line. */
export const printWidth = 120;

/** What documents are made of; the other files make those that prettier makes of the same code. */
export const {
  align,
  breakParent,
  conditionalGroup,
  fill,
  group,
  hardline,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  line,
  softline,
} = builders;

/** What prettier asks of documents, and does with them, before it prints them. */
export const { canBreak, removeLines, willBreak } = utils;

/** The text of a document, for a place that is so many columns in; the lines themselves begin without these. */
export const printDocument = (document: Document, columns = 0): string =>
  printer.printDocToString(document, { printWidth: printWidth - columns, tabWidth: 2 }).formatted;

/** Whether a text takes fewer columns; letters of some languages take two. */
export const isNarrow = (text: string, columns: number): boolean => {
  if (/^[ -~]*$/.test(text)) return text.length < columns;
  const printed = printDocument(group([text, ifBreak(" ", "")]), printWidth - columns + 1);
  return !printed.endsWith(" ");
};
