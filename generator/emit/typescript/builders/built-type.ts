import type { Property } from "../../../model/type.js";
import { runtimeSymbol } from "../code/symbol.js";
import { reference, type TypeNode } from "../code/type-node.js";
import { annotationSignatures, anyPropertySignature } from "../types/index-signatures.js";
import { propertyMember } from "../types/property-member.js";
import { messageNames, type MessageSource } from "../names/message-names.js";
import type { BuilderContext } from "./builder-context.js";
import type { NamedStatement, NamelessStatement } from "./message-register.js";

/** A type, with what has to be declared for it beside the builder. */
export interface BuiltType {
  readonly type: TypeNode;
  readonly statements: readonly NamedStatement[];
}

/** Where a part of a method is declared if it needs a name. */
export interface MessagePlace extends MessageSource {
  /** The file of the builder. */
  readonly path: string;
}

/** A type that needs nothing beside the builder. */
export const builtType = (type: TypeNode): BuiltType => ({ type, statements: [] });

/** Types in one, joined as the caller says. */
export const joinTypes = (parts: readonly BuiltType[], join: (types: readonly TypeNode[]) => TypeNode): BuiltType => ({
  type: join(parts.map(({ type }) => type)),
  statements: parts.flatMap(({ statements }) => statements),
});

/** A type of the runtime around a type. */
export const wrapped = (name: string, { type, statements }: BuiltType, ...further: readonly TypeNode[]): BuiltType => ({
  type: reference(runtimeSymbol(name), type, ...further),
  statements,
});

/** A type as it is sent: the runtime's `Sent` leaves out what is read-only, and takes a `Date` for a point in time. */
export const sentType = (type: BuiltType): BuiltType => wrapped("Sent", type);

/** An object without a name in the docs, as an interface of its own; of the page that its properties stand on. */
export const namedObject = (
  properties: readonly Property[],
  named: { readonly sort: string; readonly place: MessagePlace },
  context: BuilderContext,
): BuiltType => {
  const members = [
    ...(properties.length === 0 ? [anyPropertySignature] : annotationSignatures(context.naming.protocol)),
    ...properties.map((property) => propertyMember(property, context.naming)),
  ];
  const page = properties[0]?.origin.page ?? named.place.page;
  return namedType({ kind: "interface", members }, { ...named, place: { ...named.place, page } }, context);
};

/** What a statement says, by the name that the register gives to it. */
export const namedType = (
  statement: NamelessStatement,
  { sort, place }: { readonly sort: string; readonly place: MessagePlace },
  { register, spellings }: BuilderContext,
): BuiltType => {
  const { symbol, isNew } = register.enter(statement, messageNames(place, sort, spellings), place.path);
  return { type: reference(symbol), statements: isNew ? [{ ...statement, name: symbol.name }] : [] };
};

/** The name for the first, second, … thing that needs one: `Body`, `Body2`, … */
export const numbered = (name: string, index: number): string => (index === 0 ? name : `${name}${index + 1}`);
