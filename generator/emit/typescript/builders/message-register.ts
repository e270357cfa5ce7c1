import type { CodeStatement } from "../code/code-file.js";
import type { CodeSymbol } from "../code/symbol.js";

/** What needs a name beside a builder: an interface, or a type by another name. */
export type NamedStatement = Extract<CodeStatement, { readonly kind: "interface" | "alias" }>;

/** The same before it has one. */
export type NamelessStatement = NamedStatement extends infer Statement
  ? Statement extends NamedStatement
    ? Omit<Statement, "name">
    : never
  : never;

/** The bodies, answers and parameters of one client by their names. */
export interface MessageRegister {
  /** Gives the statement the first of the names that it can have: one that is free, or that an equal statement has already. */
  readonly enter: (statement: NamelessStatement, names: readonly [string, ...string[]], path: string) => RegisteredName;
}

/** A name, and whether it has to be declared. */
export interface RegisteredName {
  readonly symbol: CodeSymbol & { readonly path: string };
  readonly isNew: boolean;
}

/** An empty register; names that are taken are given to nothing. Letter case makes no difference. */
export const messageRegister = (taken: Iterable<string>): MessageRegister => {
  const others = new Set([...taken].map((name) => name.toLowerCase()));
  const entered = new Map<string, { readonly symbol: RegisteredName["symbol"]; readonly content: string }>();
  return {
    enter: (statement, names, path) => {
      const content = JSON.stringify(statement);
      for (const name of candidates(names)) {
        const key = name.toLowerCase();
        const found = entered.get(key);
        if (found?.content === content) return { symbol: found.symbol, isNew: false };
        if (found !== undefined || others.has(key)) continue;
        const symbol = { name, path };
        entered.set(key, { symbol, content });
        return { symbol, isNew: true };
      }
      throw new Error("Bug: numbers have an end.");
    },
  };
};

/** The names, then the last one with a number behind it. */
const candidates = function* (names: readonly [string, ...string[]]): Generator<string, void> {
  yield* names;
  for (let number = 2; ; number++) yield `${names.at(-1) ?? names[0]}${number}`;
};
