import type { Declaration } from "../link/types/declaration.js";
import type { TypeText } from "../model/prose.js";
import type { Origin } from "../model/source.js";
import type { StructuredType } from "../model/type.js";
import type { ExplainedVersion } from "./explained-version.js";

/** One place that says what a type is derived from. */
export interface BaseClaim {
  /** Qualified name. */
  readonly base: string;
  readonly origin: Origin;
  /** How it is said. */
  readonly from: string;
}

/** Every base that pages give a type, each once for each way of saying it, at the first place that does. */
export const baseClaims = (type: StructuredType, version: ExplainedVersion): readonly BaseClaim[] => {
  const claims = version.declared.declarations.flatMap((declaration) =>
    isNamed(declaration.name, type.name) ? ownClaims(declaration, version) : claimsOfBase(declaration, type, version),
  );
  const others = claims.filter(({ base }) => !isNamed(base, type.name));
  return [...new Map(others.toReversed().map((claim) => [`${claim.base} ${claim.from}`, claim])).values()].toReversed();
};

const isNamed = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

const ownClaims = (declaration: Declaration, version: ExplainedVersion): readonly BaseClaim[] => {
  const { bases, rows } = declaration;
  const inherited = rows.flatMap(({ marks }) => marks.inheritedFrom ?? []);
  return [
    ...bases.flatMap((text) => claimOf(text, "prose or annotation of its page", { declaration, version })),
    ...inherited.flatMap((text) => claimOf(text, '"Inherited from" in its rows', { declaration, version })),
  ];
};

const claimOf = (
  text: TypeText,
  from: string,
  { declaration, version }: { readonly declaration: Declaration; readonly version: ExplainedVersion },
): readonly BaseClaim[] => {
  const type = version.declared.resolver.resolve(text, declaration.page);
  return type.kind === "named" ? [{ base: type.name, origin: text.origin, from }] : [];
};

/** The page of a base may list the types that are derived from it. */
const claimsOfBase = (
  { name, page, derived }: Declaration,
  type: StructuredType,
  { declared }: ExplainedVersion,
): readonly BaseClaim[] =>
  derived
    .filter((text) => isNamed(declared.table.find(text.name, page) ?? "", type.name))
    .map(({ origin }) => ({ base: name, origin, from: "list on the page of the base" }));
