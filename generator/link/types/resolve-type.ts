import type { TypeRef } from "../../model/type.js";
import type { EnumMember, Page } from "../../model/page.js";
import type { TypeText } from "../../model/prose.js";
import type { Origin } from "../../model/source.js";
import type { NameTable } from "./name-table.js";

/** A type that pages name and none declares. */
export interface NamedType {
  readonly name: string;
  readonly origins: readonly Origin[];
  /** Values that descriptions give for it, where they do: then it is an enumeration. */
  readonly members: readonly EnumMember[];
}

/** Turns the words of type cells into references, and remembers the names that no page declares. */
export interface TypeResolver {
  readonly resolve: (text: TypeText, page: Page, values?: readonly EnumMember[]) => TypeRef;
  /** Names used so far that no page declares. */
  readonly named: () => readonly NamedType[];
}

/** Makes a resolver over a name table; references to types that are any JSON do not need their names. */
export const createResolver = (table: NameTable, shapeless: ReadonlySet<string>): TypeResolver => {
  const named = new Map<string, { name: string; origins: Set<Origin>; members: EnumMember[] }>();
  const remember = (written: string, text: TypeText, values: readonly EnumMember[]): string => {
    const name = written.includes(".") ? written : `${table.defaultNamespace}.${written}`;
    const known = named.get(name.toLowerCase()) ?? { name, origins: new Set(), members: [] };
    known.origins.add(text.origin);
    for (const value of values)
      if (!known.members.some((member) => member.name === value.name)) known.members.push(value);
    named.set(name.toLowerCase(), known);
    return known.name;
  };
  const one = (text: TypeText, page: Page, values: readonly EnumMember[]): TypeRef => {
    const isAny = text.primitive === "Json";
    if (text.primitive !== undefined && !isAny) return primitiveOrEnum(text.primitive, values);
    const found = (text.name === "" ? undefined : table.find(text.name, page)) ?? table.findTarget(text.target ?? "");
    if (found !== undefined && shapeless.has(found)) return { kind: "primitive", name: "Json" };
    if (found !== undefined) return { kind: "named", name: found };
    // "Json" stands for any value, unless the docs have a type of that name.
    if (isAny) return { kind: "primitive", name: "Json" };
    return isTypeName(text.name) ? { kind: "named", name: remember(text.name, text, values) } : { kind: "unknown" };
  };
  const resolve = (text: TypeText, page: Page, values: readonly EnumMember[] = []): TypeRef => {
    const single = unionOf([one(text, page, values), ...text.alternatives.map((other) => resolve(other, page))]);
    return text.isCollection ? { kind: "collection", of: single } : single;
  };
  return { resolve, named: () => [...named.values()].map((type) => ({ ...type, origins: [...type.origins] })) };
};

const primitiveOrEnum = (name: NonNullable<TypeText["primitive"]>, values: readonly EnumMember[]): TypeRef =>
  name === "Edm.String" && values.length > 0
    ? { kind: "enum", members: values.map((member) => member.name) }
    : { kind: "primitive", name };

const isTypeName = (name: string): boolean => /^[A-Za-z_][\w]*(\.[A-Za-z_]\w*)*$/.test(name);

/** One reference for several: equal ones once, unknown ones left out; a single one stays itself. */
export const unionOf = (types: readonly TypeRef[]): TypeRef => {
  const distinct = [
    ...new Map(types.filter(({ kind }) => kind !== "unknown").map((type) => [JSON.stringify(type), type])).values(),
  ];
  const [first, second] = distinct;
  if (first === undefined) return { kind: "unknown" };
  return second === undefined ? first : { kind: "union", of: distinct };
};
