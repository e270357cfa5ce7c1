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
  const anyOf = scopeSets(scopeTokens(text, words));
  return { anyOf, state: anyOf.length > 0 ? "supported" : denial(words).test(text) ? "notSupported" : "notWritten" };
};

const denial = compileOnce(({ denials, firstDenials }: PermissionWords) => pattern`${denials}|^${firstDenials}`);
