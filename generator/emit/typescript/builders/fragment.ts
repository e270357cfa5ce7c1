import type { InterfaceDeclaration } from "../code/declarations.js";
import type { ImportedName } from "../code/imports.js";

/** A type as text with what it needs around it. */
export interface Fragment {
  readonly text: string;
  /** Names of other files that the text, or a declaration, mentions. */
  readonly imports: readonly ImportedName[];
  /** Interfaces that have to stand in the same file. */
  readonly declarations: readonly InterfaceDeclaration[];
}

/** A name of the runtime, as the other files import it. */
export const runtimeName = (name: string): ImportedName => ({ name, path: "runtime/index" });

/** A fragment that needs nothing but what is given. */
export const fragment = (text: string, needs: Partial<Omit<Fragment, "text">> = {}): Fragment => ({
  imports: [],
  declarations: [],
  ...needs,
  text,
});

/** Fragments in one, their texts joined as the caller says. */
export const joinFragments = (parts: readonly Fragment[], join: (texts: readonly string[]) => string): Fragment => ({
  text: join(parts.map(({ text }) => text)),
  imports: parts.flatMap(({ imports }) => imports),
  declarations: parts.flatMap(({ declarations }) => declarations),
});
