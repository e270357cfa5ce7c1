import { byText } from "../../../lists/group-by.js";
import { relativeModule } from "./relative-module.js";
import type { CodeSymbol } from "./symbol.js";

/** The names in one file: who asks how a symbol is written has it imported. */
export interface SymbolNames {
  readonly inType: (symbol: CodeSymbol) => string;
  readonly inValue: (symbol: CodeSymbol) => string;
  /** How the file writes the module at a path. */
  readonly moduleAt: (path: string) => string;
  /** The imports of what was asked for so far, by module, values before types. */
  readonly imports: () => readonly ModuleImport[];
}

/** What a file imports from a module in one line. */
export interface ModuleImport {
  /** As the file writes it, as in `../runtime/index.js`. */
  readonly from: string;
  /** Sorted; or the name for the module as a whole, as in `* as types`. */
  readonly names: readonly string[];
  readonly isTypeOnly: boolean;
}

/** The names of the file at a path without its ending; what it imports from the leading module stands first. */
export const symbolNames = (path: string, leadingModule?: string): SymbolNames => {
  const modules = new Map<string, TakenNames>();
  const take = ({ path: module, name }: CodeSymbol, isTypeOnly: boolean): void => {
    if (module === undefined || module === path) return;
    const taken = modules.get(module) ?? new Map<string, boolean>();
    // What is a value too needs no second import as a type.
    modules.set(module, taken.set(name, isTypeOnly && taken.get(name) !== false));
  };
  return {
    inType: (symbol) => {
      const { name, namespace } = symbol;
      take(namespace === undefined ? symbol : { ...symbol, name: `* as ${namespace}` }, true);
      return namespace === undefined ? name : `${namespace}.${name}`;
    },
    inValue: (symbol) => {
      take(symbol, false);
      return symbol.name;
    },
    moduleAt: (module) => relativeModule(path, module),
    imports: () =>
      [...modules]
        .map(([module, taken]) => ({ from: relativeModule(path, module), isLeading: module === leadingModule, taken }))
        .sort((left, right) => Number(right.isLeading) - Number(left.isLeading) || byText(left.from, right.from))
        .flatMap(({ from, taken }) => importsOf(from, taken)),
  };
};

/** Names of a module, with whether they are taken as types only. */
type TakenNames = Map<string, boolean>;

const importsOf = (from: string, taken: TakenNames): readonly ModuleImport[] => {
  const names = [...taken.keys()].sort();
  const namespaces = names.filter((name) => name.startsWith("*"));
  const types = names.filter((name) => taken.get(name) === true && !name.startsWith("*"));
  return [
    { from, names: names.filter((name) => taken.get(name) === false), isTypeOnly: false },
    { from, names: types, isTypeOnly: true },
    ...namespaces.map((name) => ({ from, names: [name], isTypeOnly: true })),
  ].filter((one) => one.names.length > 0);
};
