import { isIdentifier } from "./identifier.js";

/** A TypeScript string literal in double quotes: line separators are escaped too, so that no text can end the literal. */
export const stringLiteral = (text: string): string => {
  const literal = JSON.stringify(text);
  if (!/[\u2028\u2029]/.test(literal)) return literal;
  return literal.replaceAll("\u2028", String.raw`\u2028`).replaceAll("\u2029", String.raw`\u2029`);
};

/** A string literal in the quotes that need fewer escapes, double ones where there is no difference. */
export const stringText = (text: string): string => {
  const literal = stringLiteral(text);
  if (!text.includes('"')) return literal;
  const count = (quote: string): number => text.split(quote).length;
  if (count('"') <= count("'")) return literal;
  return `'${literal
    .slice(1, -1)
    .replaceAll(String.raw`\"`, '"')
    .replaceAll("'", String.raw`\'`)}'`;
};

/** The key of a property: bare where it is an identifier, quoted otherwise. */
export const propertyKey = (name: string): string => (isBareKey(name) ? name : stringText(name));

/** A key of an object literal. A bare `__proto__` would not be a member, but the object's prototype. */
export const entryKey = (name: string): string => (name === "__proto__" ? '["__proto__"]' : propertyKey(name));

/** The name of a method in a type. A bare `new` would make it what constructs. */
export const methodKey = (name: string): string => (name === "new" ? '"new"' : propertyKey(name));

/** Letters of any language may stand in a key without quotes, as far as ECMAScript 5 knew them: those of 16 bits. */
const isBareKey = (name: string): boolean =>
  isIdentifier(name) ||
  (/^[$_\p{ID_Start}][$\p{ID_Continue}\u200C\u200D]*$/u.test(name) && !/[\u{10000}-\u{10FFFF}]/u.test(name));

/** Access to a property: `.name`, or `["@odata.type"]`. */
export const propertyAccess = (name: string): string => (isIdentifier(name) ? `.${name}` : `[${stringText(name)}]`);

/** Text for the inside of a doc comment: it can neither end the comment nor start a tag by accident. */
export const commentText = (text: string): string =>
  needsEscapes.test(text)
    ? text
        .replaceAll("*/", String.raw`*\/`)
        .replaceAll("/*", String.raw`/\*`)
        .replaceAll(/[\r\n\u2028\u2029]+/g, " ")
        .replaceAll(/(^|\s)@(?=\w)/g, "$1\\@")
        .trim()
    : text.trim();

/** Asked first, since most text needs none and every replacement reads all of it. */
const needsEscapes = /\*\/|\/\*|[\r\n\u2028\u2029]|@\w/;
