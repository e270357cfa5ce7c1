import type { CodeSymbol } from "./symbol.js";

/** A type of TypeScript. */
export type TypeNode =
  | { readonly kind: "keyword"; readonly name: TypeKeyword }
  | { readonly kind: "literal"; readonly value: string }
  /** Strings with any text between these ones, as in `${string}@${string}`. */
  | { readonly kind: "template"; readonly texts: readonly string[] }
  | ReferenceNode
  | { readonly kind: "array"; readonly of: TypeNode }
  | { readonly kind: "union" | "intersection"; readonly of: readonly TypeNode[] }
  | ObjectTypeNode
  | { readonly kind: "function"; readonly parameters: readonly ParameterNode[]; readonly returns: TypeNode }
  | { readonly kind: "typeof"; readonly symbol: CodeSymbol };

/** A type that TypeScript has a word for. */
export type TypeKeyword = "string" | "number" | "boolean" | "unknown" | "void" | "undefined" | "null" | "never";

/** A type by its name, with type arguments where it takes some. */
export interface ReferenceNode {
  readonly kind: "reference";
  readonly symbol: CodeSymbol;
  readonly arguments: readonly TypeNode[];
}

/** An object type without a name. */
export interface ObjectTypeNode {
  readonly kind: "object";
  readonly members: readonly MemberNode[];
  /** Each member stands in a line of its own, also where one would do for all. */
  readonly isExpanded?: boolean;
}

/** A member of an interface or of an object type. */
export type MemberNode =
  | PropertyNode
  | {
      readonly kind: "method";
      readonly name: string;
      readonly doc?: string | undefined;
      readonly parameters: readonly ParameterNode[];
      readonly returns: TypeNode;
    }
  /** An index signature, as in `[property: string]: unknown`. */
  | { readonly kind: "index"; readonly name: string; readonly key: TypeNode; readonly type: TypeNode };

/** A property of an interface or of an object type. */
export interface PropertyNode {
  readonly kind: "property";
  /** Unquoted, the printer quotes where needed; or a symbol whose value is the name, as in `[relationships]`. */
  readonly name: string | CodeSymbol;
  /** What its comment says. */
  readonly doc?: string | undefined;
  readonly isReadonly?: boolean;
  readonly isOptional?: boolean;
  readonly type: TypeNode;
}

/** A parameter of a function; in a type each has a type. */
export interface ParameterNode {
  readonly name: string;
  readonly isOptional?: boolean;
  readonly type?: TypeNode;
}

/** A type by the word for it. */
export const keyword = (name: TypeKeyword): TypeNode => ({ kind: "keyword", name });

/** A type by its name. */
export const reference = (symbol: CodeSymbol, ...typeArguments: readonly TypeNode[]): ReferenceNode => ({
  kind: "reference",
  symbol,
  arguments: typeArguments,
});

/** A type that every module knows, as in `Record<string, unknown>`. */
export const globalType = (name: string, ...typeArguments: readonly TypeNode[]): ReferenceNode =>
  reference({ name }, ...typeArguments);

/** The type of a single string. */
export const literalType = (value: string): TypeNode => ({ kind: "literal", value });
