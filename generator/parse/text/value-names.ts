import type { ValueWords } from "../../dialects/value-words.js";

/**
 * The name that a piece of a list is, its quotes and final marks aside; nothing for a sentence, a number, or what is no value.
 *
 *     | color | String | Possible values are: `red`, "green". |
 *                                                     ^^^^^
 */
export const valueNames = (written: string, { noNames }: ValueWords): readonly string[] => {
  const name = written.trim().replaceAll(/^["'“”‘’]+|["'“”‘’.:]+$/g, "");
  return valueName.test(name) && !noNames.includes(name.toLowerCase()) ? [name] : [];
};

const valueName = /^[\p{L}_#][\p{L}\p{N}_.#:/-]*(?: [\p{L}\p{N}_-]+){0,3}$/u;
