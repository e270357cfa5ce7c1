import type { Certainty } from "../../model/type.js";
import type { EnumMember, Page, PropertyRow } from "../../model/page.js";
import type { TypeText } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";

/** What one place of one page says of one type, before places are merged and names resolved. */
export interface Declaration {
  /** Qualified name as this place writes it. */
  readonly name: string;
  readonly page: Page;
  readonly origin: Origin;
  readonly description: string;
  readonly certainty: Certainty;
  /** Rows of a structured type; empty for an enumeration. */
  readonly rows: readonly PropertyRow[];
  /** Members of an enumeration; absent for a structured type. */
  readonly members?: readonly EnumMember[];
  readonly bases: readonly TypeText[];
  /** Types that this place says are derived from it. */
  readonly derived: readonly TypeText[];
  readonly key?: string;
  readonly isAbstract: boolean;
  readonly isOpen: boolean;
  readonly deprecated?: string;
}

type DeclarationFacts = Pick<Declaration, "name" | "page" | "origin" | "certainty"> & Partial<Declaration>;

/** A declaration with everything that was not given left empty. */
export const declarationOf = (given: DeclarationFacts): Declaration => ({
  description: "",
  rows: [],
  bases: [],
  derived: [],
  isAbstract: false,
  isOpen: false,
  ...given,
});
