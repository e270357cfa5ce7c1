import type { CodeSymbol } from "../code/symbol.js";

/** The module that every test imports, below the output folder. */
export const pageModule = "contract/page";

/** A name of the harness, as tests import it. */
export const harnessSymbol = (name: string): CodeSymbol => ({ name, path: pageModule });
