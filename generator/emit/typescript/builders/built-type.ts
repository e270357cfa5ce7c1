import type { Property } from "../../../model/type.js";
import type { InterfaceStatement } from "../code/code-file.js";
import { runtimeSymbol } from "../code/symbol.js";
import { reference, type TypeNode } from "../code/type-node.js";
import { annotationSignature, anyPropertySignature } from "../types/index-signatures.js";
import { propertyMember } from "../types/property-member.js";
import type { BuilderContext } from "./builder-context.js";

/** A type, with the interfaces that it needs beside the builder. */
export interface BuiltType {
  readonly type: TypeNode;
  readonly interfaces: readonly InterfaceStatement[];
}

/** A type that needs nothing beside the builder. */
export const builtType = (type: TypeNode): BuiltType => ({ type, interfaces: [] });

/** Types in one, joined as the caller says. */
export const joinTypes = (parts: readonly BuiltType[], join: (types: readonly TypeNode[]) => TypeNode): BuiltType => ({
  type: join(parts.map(({ type }) => type)),
  interfaces: parts.flatMap(({ interfaces }) => interfaces),
});

/** A type of the runtime around a type. */
export const wrapped = (name: string, { type, interfaces }: BuiltType, ...further: readonly TypeNode[]): BuiltType => ({
  type: reference(runtimeSymbol(name), type, ...further),
  interfaces,
});

/** A type as it is sent: the runtime's `Sent` leaves out what is read-only, and takes a `Date` for a point in time. */
export const sentType = (type: BuiltType): BuiltType => wrapped("Sent", type);

/** An object without a name in the docs, as an interface of its own. */
export const namedObject = (name: string, properties: readonly Property[], { naming }: BuilderContext): BuiltType =>
  namedInterface({
    kind: "interface",
    name,
    members: [
      properties.length === 0 ? anyPropertySignature : annotationSignature,
      ...properties.map((property) => propertyMember(property, naming)),
    ],
  });

/** An interface beside the builder, by its name. */
export const namedInterface = (statement: InterfaceStatement): BuiltType => ({
  type: reference({ name: statement.name }),
  interfaces: [statement],
});

/** The name for the first, second, … thing that needs one: `Body`, `Body2`, … */
export const numbered = (name: string, index: number): string => (index === 0 ? name : `${name}${index + 1}`);
