import type { HeaderField } from "../model/message.js";
import { decodePercent } from "./decode-percent.js";
import { splitOutside } from "../text/split-outside.js";

/** The options of a query, decoded, in the page's order; `text` stands behind the question mark. A `+` is a plus, as in time zones. */
export const readQuery = (text: string): readonly HeaderField[] => {
  const [query = ""] = splitOutside(text, "#", `''""`);
  return splitOutside(query, "&", `''""(){}`).flatMap((option) => {
    const [name = "", ...value] = option.split("=");
    if (name.trim() === "") return [];
    return [{ name: decodePercent(name.trim()), value: decodePercent(value.join("=").trim()) }];
  });
};
