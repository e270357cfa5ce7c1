/** The key under which an interface names its relationships; no value has it. */
export declare const relationships: unique symbol;

/** Names as an interface lists them. A function takes them, so that a derived interface may list more than its base. */
export type Names<Name extends string> = (name: Name) => void;

/** Names of the relationships of a type, or of all types of a union. */
export type RelationshipOf<T> = T extends { readonly [relationships]?: Names<infer Name> }
  ? string extends Name
    ? never
    : Name
  : never;

/** Names of the properties of a type, or of all types of a union; relationships and annotations are none. */
export type PropertyOf<T> = T extends unknown ? Exclude<DeclaredName<T>, RelationshipOf<T>> : never;

/** The declared names: what an open type takes beside them is not known by name. */
export type DeclaredName<T> = Extract<
  keyof { [Key in keyof T as Key extends string ? ClosedName<Key> : never]: never },
  string
>;

/** A name that is declared as such; `never` for annotations and for any string. */
export type ClosedName<Key extends string> = Key extends `${string}@${string}`
  ? never
  : string extends Key
    ? never
    : Key;

/** Paths of a property, as in `from/emailAddress/address`, three names deep at most (OData URL Conventions 4.01, section 5.1.1.15). */
export type PathOf<T> = DeepPathOf<T, [1, 1]>;

/** Paths of a property, one name deeper than `Depth` has elements at most. */
export type DeepPathOf<T, Depth extends readonly unknown[]> = T extends unknown
  ? {
      [Key in PropertyOf<T>]: Key | BelowPath<Key, Key extends keyof T ? NonNullable<T[Key]> : never, Depth>;
    }[PropertyOf<T>]
  : never;

/** Paths that begin with a property. */
export type BelowPath<Key extends string, Value, Depth extends readonly unknown[]> = Depth extends readonly [
  unknown,
  ...infer Rest,
]
  ? Value extends readonly unknown[] | string
    ? never
    : Value extends object
      ? `${Key}/${DeepPathOf<Value, Rest>}`
      : never
  : never;

/** The type of the value at a path. */
export type ValueAt<T, Path extends string> = T extends unknown
  ? Path extends `${infer Key}/${infer Rest}`
    ? ValueAt<NonNullable<MemberOf<T, Key>>, Rest>
    : MemberOf<T, Path>
  : never;

/** The type of a property, in all types of a union that have it. */
export type MemberOf<T, Key extends PropertyKey> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never;

/** What `orderby` takes: a path, with or without its direction (OData URL Conventions 4.01, section 5.1.4). */
export type OrderByOption<T> = PathOf<T> | `${PathOf<T>} ${"asc" | "desc"}`;
