import { type Layout, bracketed, plain } from "./layout.js";
import { stringText } from "./string-text.js";

/** Strings in brackets. */
export const stringList = (texts: readonly string[]): Layout =>
  bracketed(
    "[]",
    texts.map((text) => plain(stringText(text))),
  );
