import { compileOnce } from "../../dialects/compile-once.js";
import { casedGlobalPattern, globalPattern } from "../../dialects/pattern.js";
import type { PermissionWords, ScopeJoints } from "../../dialects/permission-words.js";

/** A scope, or what stands before it and tells how scopes belong together. */
export type ScopeToken = { readonly kind: "scope"; readonly name: string } | { readonly kind: "comma" | Joint };

/** What words between scopes mean: a name of the lists that a dialect has of them. */
export type Joint = keyof ScopeJoints;

/**
 * Scopes and what stands between them, in order; all other words are left out.
 *
 *     | Application | One of Lamp.Read.All, Lamp.ReadWrite.All plus Room.Read.All |
 *                     ^^^^^^ ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^ ^^^^ ^^^^^^^^^^^^^
 */
export const scopeTokens = (text: string, words: PermissionWords): readonly ScopeToken[] => {
  const separate = text.replaceAll(slashBetweenScopes, ", ");
  const found = [...separate.matchAll(scopePattern(words))];
  const ends = [0, ...found.map(({ index, 0: name }) => index + name.length)];
  return found.flatMap(({ index, 0: name }, position): readonly ScopeToken[] => [
    ...jointsIn(separate.slice(ends[position], index), words.joints),
    { kind: "scope", name },
  ]);
};

/** As in `Lamp.Read/Lamp.ReadWrite`; the slashes of a path or URL have no scope before them. */
const slashBetweenScopes = /(?<=(?:^|[\s,;(])[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+)\/(?=[A-Z][\w-]*\.[A-Z])/g;

const scopePattern = compileOnce(
  ({ plainScopes }: PermissionWords) =>
    casedGlobalPattern`(?<![\w/.:-])(?:[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+|${plainScopes})(?![\w/])`,
);

const jointsIn = (text: string, joints: ScopeJoints): readonly ScopeToken[] =>
  jointPatterns(joints)
    .flatMap(({ kind, words }) => [...text.matchAll(words)].map(({ index }) => ({ kind, index })))
    .toSorted((left, right) => left.index - right.index)
    .map(({ kind }) => ({ kind }));

const jointPatterns = compileOnce(
  ({ together, added, otherwise, choice, whole }: ScopeJoints) =>
    [
      { kind: "comma", words: /[,;\n]/g },
      { kind: "together", words: globalPattern`${together}|[+&]` },
      { kind: "added", words: globalPattern`${added}` },
      { kind: "otherwise", words: globalPattern`${otherwise}` },
      { kind: "choice", words: globalPattern`${choice}` },
      { kind: "whole", words: globalPattern`${whole}` },
    ] as const,
);
