import { isIdentifier } from "./identifier.js";

/** A TypeScript string literal: line separators escaped too, so that no text can end the literal. */
export const stringLiteral = (text: string): string =>
  JSON.stringify(text)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`);

/** A property key: bare where it is an identifier, quoted otherwise. */
export const propertyKey = (name: string): string => (isIdentifier(name) ? name : stringLiteral(name));

/** Access to a property: `.name`, or `["@odata.type"]`. */
export const propertyAccess = (name: string): string => (isIdentifier(name) ? `.${name}` : `[${stringLiteral(name)}]`);

/** Text for the inside of a doc comment: it can neither end the comment nor start a tag by accident. */
export const commentText = (text: string): string =>
  text
    .replaceAll("*/", String.raw`*\/`)
    .replaceAll("/*", String.raw`/\*`)
    .replaceAll(/[\r\n\u2028\u2029]+/g, " ")
    .replaceAll(/(^|\s)@(?=\w)/g, "$1\\@")
    .trim();
