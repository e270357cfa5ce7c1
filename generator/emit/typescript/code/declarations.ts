/** A TypeScript file as its emitter describes it; `print.ts` turns it into text. */
export interface TypeScriptFile {
  /** Path below the output folder, with `/` and `.ts`. */
  readonly path: string;
  /** Sentences for the comment at the top. */
  readonly header?: string;
  readonly imports: readonly ImportLine[];
  readonly declarations: readonly Declaration[];
}

/** An import of a file. */
export interface ImportLine {
  /** Module as the file writes it, as in `../runtime/index.js`. */
  readonly from: string;
  readonly names: readonly string[];
  /** `import type`. */
  readonly typeOnly: boolean;
}

/** What a file declares, in its order. */
export type Declaration =
  | InterfaceDeclaration
  | { readonly kind: "type"; readonly name: string; readonly doc?: string; readonly type: string }
  | {
      readonly kind: "const";
      readonly name: string;
      readonly doc?: string;
      readonly type?: string;
      readonly value: string;
    }
  /** A statement given as text, as in `export * from "./x.js";`. */
  | { readonly kind: "statement"; readonly text: string };

/** An interface, exported. */
export interface InterfaceDeclaration {
  readonly kind: "interface";
  readonly name: string;
  readonly doc?: string;
  readonly extends: readonly string[];
  readonly members: readonly Member[];
}

/** A member of an interface. */
export type Member =
  | {
      readonly kind: "property";
      /** Unquoted; the printer quotes where needed. */
      readonly name: string;
      /** The name is that of a symbol, as in `[relationships]`. */
      readonly symbol?: true;
      readonly doc?: string;
      readonly readonly: boolean;
      readonly optional: boolean;
      readonly type: string;
    }
  | {
      readonly kind: "method";
      readonly name: string;
      readonly doc?: string;
      readonly parameters: readonly MethodParameter[];
      readonly returns: string;
    }
  /** An index signature, as in `[property: string]: unknown`. */
  | { readonly kind: "index"; readonly name: string; readonly key: string; readonly type: string };

/** A parameter of a method. */
export interface MethodParameter {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
}
