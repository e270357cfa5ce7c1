import { keyText } from "./key-text.js";
import { type Layout, bracketed, member, plain } from "./layout.js";
import { stringText } from "./string-text.js";

/** An object of strings. */
export const stringRecord = (entries: readonly (readonly [string, string])[]): Layout =>
  bracketed(
    "{}",
    entries.map(([name, value]) => member(keyText(name), plain(stringText(value)))),
  );
