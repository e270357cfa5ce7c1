import type { ScopeToken } from "./scope-tokens.js";

/** Scopes that are needed together. */
type ScopeSet = readonly string[];

/**
 * Sets of scopes of which one is enough, each once, in the order of the words.
 *
 * "and" binds tighter than a comma, as in `A and B, C`. Before the last scope alone it ends a list of all that is needed, as
 * in `A, B and C`; "plus", or a choice on its other side, asks for one of each side, as in `A, B plus C`.
 */
export const scopeSets = (tokens: readonly ScopeToken[]): readonly ScopeSet[] => {
  const distinct = new Map(setsOf(tokens).map((set) => [set.join(" "), set]));
  return [...distinct.values()];
};

const setsOf = (tokens: readonly ScopeToken[]): readonly ScopeSet[] => {
  if (tokens[0]?.kind === "whole") return wholeOf(tokens);
  const joints = tokens.flatMap(({ kind }, index) => (kind === "together" || kind === "added" ? [index] : []));
  const [joint] = joints;
  if (joint === undefined || joints.length > 1) return tightSets(tokens);
  const [left, right] = [tokens.slice(0, joint), tokens.slice(joint + 1)];
  const isLast = scopesOf(right).length === 1 && scopesOf(left).length > 1;
  const asksForEach = tokens[joint]?.kind === "added" || hasKind(right, "choice");
  if (asksForEach && (isLast || hasKind(tokens, "choice"))) return pairedSets(tightSets(left), tightSets(right));
  if (!isLast || hasKind(left, "otherwise")) return tightSets(tokens);
  return hasKind(left, "choice") ? scopesOf(tokens).map((scope) => [scope]) : wholeOf(tokens);
};

const wholeOf = (tokens: readonly ScopeToken[]): readonly ScopeSet[] =>
  hasKind(tokens, "otherwise") ? tightSets(tokens) : [scopesOf(tokens)];

const scopesOf = (tokens: readonly ScopeToken[]): ScopeSet =>
  tokens.flatMap((token) => (token.kind === "scope" ? [token.name] : []));

const hasKind = (tokens: readonly ScopeToken[], kind: ScopeToken["kind"]): boolean =>
  tokens.some((token) => token.kind === kind);

/** One of the left with one of the right. */
const pairedSets = (left: readonly ScopeSet[], right: readonly ScopeSet[]): readonly ScopeSet[] =>
  left.flatMap((first) => right.map((second) => [...new Set([...first, ...second])]));

/** Scopes with a joint between them are one set, any others are sets of their own. */
const tightSets = (tokens: readonly ScopeToken[]): readonly ScopeSet[] => {
  const sets: string[][] = [];
  let isJoined = false;
  for (const token of tokens) {
    const last = sets.at(-1);
    if (token.kind !== "scope") isJoined = token.kind === "together" || token.kind === "added";
    else if (isJoined && last !== undefined) last.push(token.name);
    else sets.push([token.name]);
    if (token.kind === "scope") isJoined = false;
  }
  return sets;
};
