/** The key of what no docs tell of; no value has it. */
export declare const notDocumented: unique symbol;

/** Marks a string as one that the docs do not know. */
export interface NotDocumented {
  readonly [notDocumented]: true;
}

/**
 * The name of a type that the docs do not know. It is a string that no literal compares with, so that
 * `switch (value["@odata.type"])` narrows to the documented types, and leaves any other for `default`.
 */
export type OtherType = `${string & NotDocumented}`;

/** A type that others are derived from, where it stands beside them in a union: its own name, or one that the docs do not know. */
export type Exactly<T, Name extends string> = T & { readonly "@odata.type"?: Name | OtherType };
