/** A name that code can mention, with the module that exports it: to print the one is to import the other. */
export interface CodeSymbol {
  readonly name: string;
  /** Module below the output folder, without its ending; absent for what needs no import, as in `Date`. */
  readonly path?: string;
  /** The module is imported as a whole, under this name, as in `types.User`. */
  readonly namespace?: string;
}

/** A name of the client's runtime, as the other files import it. */
export const runtimeSymbol = (name: string): CodeSymbol => ({ name, path: "runtime/index" });
