import { bracketDepth } from "./nesting.js";

/** Why JSON can't be read, in words, from the first fault in it: its offset, and jsonc-parser's name for it. */
export const brokenReason = (text: string, offset: number, code: string): string => {
  const rest = text.slice(offset).trimStart();
  if (rest !== "" && bracketDepth(text.slice(0, offset)) <= 0) {
    return /^[{[]/.test(rest) ? "a second document" : "text behind its end";
  }
  const outsideStrings = lineAt(text, offset).replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*"/g, "");
  if (/\.{3}|…/.test(outsideStrings)) return "an ellipsis";
  const placeholder = /\{\w[\w -]*\}|<\w[\w -]*>/.exec(outsideStrings)?.[0];
  if (placeholder !== undefined) return `the placeholder ${placeholder}`;
  if (outsideStrings.includes('"')) return "a quote that is not closed";
  if (rest === "") return "a bracket that is not closed";
  return code === "InvalidEscapeCharacter"
    ? "a backslash that begins no escape"
    : `an unexpected ${wordAt(text, offset)}`;
};

const lineAt = (text: string, offset: number): string => {
  const end = text.indexOf("\n", offset);
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, end === -1 ? undefined : end);
};

const wordAt = (text: string, offset: number): string => {
  const before = /[^\s,:{}[\]"]*$/.exec(text.slice(Math.max(0, offset - 40), offset))?.[0] ?? "";
  const behind = /^[^\s,{}[\]"]{0,40}/.exec(text.slice(offset))?.[0] ?? "";
  return (before + behind).replace(/:$/, "") || text.charAt(offset);
};
