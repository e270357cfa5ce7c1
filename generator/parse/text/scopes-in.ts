import { compileOnce } from "../../dialects/compile-once.js";
import { pattern } from "../../dialects/pattern.js";
import type { PermissionWords } from "../../dialects/permission-words.js";
import type { PermissionRow } from "../../model/page.js";
import { scopeSets } from "./scope-sets.js";
import { scopeTokens } from "./scope-tokens.js";

/**
 * The scopes that some words list, as sets of which one is enough, or what the words say in place of them.
 *
 *     | Application | Lamp.Read.All and Room.Read.All, Home.Read.All |
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^
 */
export const scopesIn = (text: string, words: PermissionWords): Pick<PermissionRow, "anyOf" | "state"> => {
  const { denial, firstDenial } = patternsOf(words);
  if (firstDenial.test(text)) return { anyOf: [], state: "notSupported" };
  const anyOf = scopeSets(scopeTokens(text, words));
  return { anyOf, state: anyOf.length > 0 ? "supported" : denial.test(text) ? "notSupported" : "notWritten" };
};

/** What begins with a denial denies, whatever it names in place of it. */
const patternsOf = compileOnce(({ denials, firstDenials }: PermissionWords) => ({
  denial: pattern`${denials}|^${firstDenials}`,
  firstDenial: pattern`^\W*${denials}`,
}));
