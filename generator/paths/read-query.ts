import type { HeaderField } from "../model/message.js";
import { decodePercent } from "./decode-percent.js";

/** Reads the options of a query, as in `$top=1`, decoded, in their order. A `+` is a plus, as in time zones (RFC 3986, section 2.2). */
export const readQuery = (options: readonly string[]): readonly HeaderField[] =>
  options
    .filter((option) => option !== "")
    .map((option) => {
      const [name = "", ...value] = option.split("=");
      return { name: decodePercent(name.trim()), value: decodePercent(value.join("=").trim()) };
    });
