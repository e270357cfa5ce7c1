import { runtimeSymbol } from "./symbol.js";
import { keyword, type TypeKeyword, type TypeNode } from "./type-node.js";

/** Whether the type is the one of a word, as in `isKeyword(type, "unknown")`. */
export const isKeyword = (type: TypeNode, name: TypeKeyword): boolean => type.kind === "keyword" && type.name === name;

/** Whether the types are equal to the last member. */
export const isSameType = (left: TypeNode, right: TypeNode): boolean => left === right || isEqual(left, right);

/** The union of the types, each of them once: `unknown` where one is that, or there is none. */
export const unionOf = (types: readonly TypeNode[]): TypeNode => {
  const different: TypeNode[] = [];
  for (const type of types.flatMap((part) => (part.kind === "union" ? part.of : [part]))) {
    if (!different.some((other) => isSameType(type, other))) different.push(type);
  }
  const [only] = different;
  if (only === undefined || different.some((type) => isKeyword(type, "unknown"))) return keyword("unknown");
  return different.length === 1 ? only : { kind: "union", of: different };
};

/** The intersection of the types: `unknown` where there is none. */
export const intersectionOf = (types: readonly TypeNode[]): TypeNode =>
  types.length > 1 ? { kind: "intersection", of: types } : (types[0] ?? keyword("unknown"));

/** Whether the type is a name of the runtime: of that one, if given. */
export const isRuntimeType = (type: TypeNode, name?: string): boolean =>
  type.kind === "reference" &&
  type.symbol.path === runtimeSymbol("").path &&
  (name === undefined || type.symbol.name === name);

/** Nodes are plain values: they are equal where their members are. */
const isEqual = (left: unknown, right: unknown): boolean => {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  const [own, others] = [Object.entries(left), new Map<string, unknown>(Object.entries(right))];
  return (
    own.length === others.size && own.every(([name, value]) => others.has(name) && isEqual(value, others.get(name)))
  );
};
