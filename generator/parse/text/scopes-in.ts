import { compileOnce } from "../../dialects/compile-once.js";
import { casedGlobalPattern, pattern } from "../../dialects/pattern.js";
import type { PermissionWords } from "../../dialects/permission-words.js";
import type { PermissionRow } from "../../model/page.js";

/**
 * The scopes that a cell lists, in its order, each once, or what it says in place of them.
 *
 *     | Application | Lamp.Read.All, Lamp.ReadWrite.All |
 *                     ^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^
 */
export const scopesIn = (text: string, words: PermissionWords): Pick<PermissionRow, "scopes" | "state"> => {
  const { scope, denial } = patternsOf(words);
  const scopes = [...new Set(text.match(scope) ?? [])];
  return { scopes, state: scopes.length > 0 ? "supported" : denial.test(text) ? "notSupported" : "notWritten" };
};

const patternsOf = compileOnce(({ plainScopes, denials, firstDenials }: PermissionWords) => ({
  scope: casedGlobalPattern`(?<![\w/.:-])(?:[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+|${plainScopes})(?![\w/])`,
  denial: pattern`${denials}|^${firstDenials}`,
}));
