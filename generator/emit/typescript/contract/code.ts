import type { ImportedName } from "../code/imports.js";
import type { Layout } from "../layout/layout.js";
import type { Marks } from "./marks.js";

/** A piece of a test with the names that it takes from other files. */
export interface Code {
  readonly layout: Layout;
  /** Names of the harness. */
  readonly harness: readonly string[];
  readonly types: readonly ImportedName[];
  /** Names of the properties in it that no page documents, as in `response body /color`. */
  readonly undocumented: readonly string[];
  /** It calls the runtime's `literal`. */
  readonly takesLiteral: boolean;
}

/** A piece of a test that needs nothing but what is given. */
export const code = (layout: Layout, needs: Partial<Omit<Code, "layout">> = {}): Code => ({
  harness: [],
  types: [],
  undocumented: [],
  takesLiteral: false,
  ...needs,
  layout,
});

/** The functions of the harness that marked values call. */
export const callsOfMarks = ({ values, spreads, missing }: Marks): readonly string[] => [
  ...values.values(),
  ...spreads.values(),
  ...(missing.size === 0 ? [] : ["missing"]),
];
