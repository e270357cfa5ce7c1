import type { CallNode, Expression } from "./expression.js";
import type { MemberNode, ReferenceNode, TypeNode } from "./type-node.js";

/** A TypeScript file as its emitter describes it. What it imports follows from what it mentions. */
export interface CodeFile {
  /** Path below the output folder, with `/` and `.ts`. */
  readonly path: string;
  readonly statements: readonly CodeStatement[];
  /** Module whose import stands above the others, as that of a test's harness. */
  readonly leadingModule?: string;
}

/** What a file says, in its order. Everything that has a name is exported. */
export type CodeStatement =
  | InterfaceStatement
  | { readonly kind: "alias"; readonly name: string; readonly doc?: string | undefined; readonly type: TypeNode }
  | ConstantStatement
  | ExportStatement
  | { readonly kind: "call"; readonly call: CallNode }
  /** Tells that a file is a module where nothing else does: `export {};`. */
  | { readonly kind: "module" };

/** An interface. */
export interface InterfaceStatement {
  readonly kind: "interface";
  readonly name: string;
  readonly doc?: string | undefined;
  readonly extends?: ReferenceNode | undefined;
  readonly members: readonly MemberNode[];
}

/** A constant. */
export interface ConstantStatement {
  readonly kind: "constant";
  readonly name: string;
  readonly doc?: string | undefined;
  readonly type?: ReferenceNode;
  readonly value: Expression;
}

/** Names of another module, or all of them, that the file exports too. */
export interface ExportStatement {
  readonly kind: "export";
  /** Module below the output folder, without its ending. */
  readonly path: string;
  readonly names: readonly string[] | "all";
  readonly isTypeOnly: boolean;
}
