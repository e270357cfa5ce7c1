import type { CodeSymbol } from "./symbol.js";
import type { ParameterNode, TypeNode } from "./type-node.js";

/** An expression of TypeScript. */
export type Expression =
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
  /** A name that the code around it declares, as that of a parameter. */
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "symbol"; readonly symbol: CodeSymbol }
  | { readonly kind: "array"; readonly elements: readonly Expression[] }
  | ObjectNode
  | CallNode
  | ChainNode
  | ArrowNode
  | { readonly kind: "satisfies"; readonly value: Expression; readonly type: TypeNode }
  /** `as const`. */
  | { readonly kind: "constant"; readonly value: Expression };

/** An object literal. */
export interface ObjectNode {
  readonly kind: "object";
  readonly members: readonly EntryNode[];
  /** Each member stands in a line of its own, also where one would do for all. */
  readonly isExpanded?: boolean;
}

/** A member of an object literal: a value under its name, unquoted, or the members of another object. */
export type EntryNode = NamedEntry | { readonly kind: "spread"; readonly value: Expression };

/** A value under its name. */
export interface NamedEntry {
  readonly kind: "entry";
  readonly name: string;
  readonly value: Expression;
}

/** A call of a function by its name. */
export interface CallNode {
  readonly kind: "call";
  readonly function: CodeSymbol;
  readonly typeArguments?: readonly TypeNode[];
  readonly arguments: readonly Expression[];
  /** Who bundles may drop the call where its result is not used. */
  readonly isPure?: boolean;
}

/** Calls of methods, one on the result of the other, as in `client.users.byId("x").get()`. */
export interface ChainNode {
  readonly kind: "chain";
  /** The name that it begins with. */
  readonly root: string;
  readonly calls: readonly MethodCall[];
}

/** A call of a method, with the properties on the way to it: at least one name, the last is the method's. */
export interface MethodCall {
  readonly path: readonly string[];
  readonly arguments: readonly Expression[];
}

/** A function that gives a value, or that makes calls with an empty line between them. */
export interface ArrowNode {
  readonly kind: "arrow";
  readonly parameters: readonly ParameterNode[];
  readonly returns?: TypeNode;
  readonly body: Expression | readonly CallNode[];
}

/** A string literal. */
export const stringNode = (value: string): Expression => ({ kind: "string", value });

/** A member of an object literal. */
export const entry = (name: string, value: Expression): NamedEntry => ({ kind: "entry", name, value });

/** An object of strings. */
export const stringRecord = (entries: readonly (readonly [name: string, value: string])[]): Expression =>
  objectNode(entries.map(([name, value]) => entry(name, stringNode(value))));

/** An object literal. */
export const objectNode = (members: readonly EntryNode[]): ObjectNode => ({ kind: "object", members });

/** An object literal with a line for each member. */
export const expandedObject = (members: readonly EntryNode[]): ObjectNode => ({
  kind: "object",
  members,
  isExpanded: true,
});

/** An array of strings. */
export const stringList = (values: readonly string[]): Expression => ({
  kind: "array",
  elements: values.map(stringNode),
});

/** A call of a function, without type arguments. */
export const call = (name: CodeSymbol, ...values: readonly Expression[]): CallNode => ({
  kind: "call",
  function: name,
  arguments: values,
});
