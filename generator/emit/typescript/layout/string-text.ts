import { stringLiteral } from "../code/quoting.js";

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
